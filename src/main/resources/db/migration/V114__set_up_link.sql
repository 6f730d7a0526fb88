-- The link with which a new installation gets its three administrators. One row at most: instances that start together
-- meet on its key.
create table set_up_link (
    id         tinyint     not null primary key,
    token_hash binary(32)  not null,
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    constraint set_up_link_single check (id = 1)
);

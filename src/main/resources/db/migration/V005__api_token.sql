-- A staff member's access token for /api, stored only as a digest.
create table api_token (
    id         bigint       not null primary key,
    version    int          not null,
    account_id bigint       not null,
    name       varchar(100) not null,
    token_hash binary(32)   not null,
    created_at datetime(6)  not null,
    expires_at datetime(6)  not null,
    revoked_at datetime(6),
    unique key api_token_hash (token_hash),
    constraint api_token_account foreign key (account_id) references account (id)
);

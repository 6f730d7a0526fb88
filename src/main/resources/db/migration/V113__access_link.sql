-- A link with which somebody sets the password of an account: once, for a time, and only the newest of an account.
create table access_link (
    id         bigint      not null primary key,
    version    int         not null,
    account_id bigint      not null,
    token_hash binary(32)  not null,
    purpose    varchar(20) not null,
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    ended_at   datetime(6) comment 'used, or replaced by a newer one',
    used       boolean     not null default false,
    unique key access_link_token (token_hash),
    key access_link_account (account_id, ended_at),
    constraint access_link_account foreign key (account_id) references account (id)
);

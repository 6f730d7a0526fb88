-- A member of staff who can sign in. Failures are counted here so that every instance sees them.
create table account (
    id              bigint       not null primary key,
    version         int          not null,
    username        varchar(60)  collate utf8mb4_bin not null,
    display_name    varchar(100) not null,
    password_hash   varchar(100) collate utf8mb4_bin not null,
    roles           json         not null,
    failed_attempts int          not null default 0,
    locked_until    datetime(6),
    enabled         boolean      not null default true,
    created_at      datetime(6)  not null,
    unique key account_username (username)
);

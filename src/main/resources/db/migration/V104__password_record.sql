-- Passwords an account has had, so that the last ones are not taken again.
create table password_record (
    id            bigint       not null primary key,
    version       int          not null,
    account_id    bigint       not null,
    password_hash varchar(100) collate utf8mb4_bin not null,
    set_at        datetime(6)  not null,
    key password_record_account (account_id, set_at),
    constraint password_record_account foreign key (account_id) references account (id)
);

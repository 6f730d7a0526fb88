-- The way in without the phone: each works once. 79 random bits, so a plain digest protects them.
create table recovery_code (
    id         bigint      not null primary key,
    version    int         not null,
    account_id bigint      not null,
    code_hash  binary(32)  not null,
    used_at    datetime(6),
    unique key recovery_code_hash (account_id, code_hash),
    constraint recovery_code_account foreign key (account_id) references account (id)
);

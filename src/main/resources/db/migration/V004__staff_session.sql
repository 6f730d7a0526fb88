-- A signed-in browser. The cookie holds the sealed key; here is only its digest.
create table staff_session (
    id           bigint      not null primary key,
    version      int         not null,
    account_id   bigint      not null,
    key_hash     binary(32)  not null,
    created_at   datetime(6) not null,
    last_seen_at datetime(6) not null,
    ended_at     datetime(6),
    unique key staff_session_key (key_hash),
    key staff_session_account (account_id, ended_at),
    constraint staff_session_account foreign key (account_id) references account (id)
);

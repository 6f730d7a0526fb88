-- Append-only. Written in the transaction of the change it tells of.
create table audit_entry (
    id           bigint       not null primary key,
    at           datetime(6)  not null,
    actor_kind   varchar(20)  not null,
    actor        varchar(100) not null,
    address      varchar(60),
    action       varchar(60)  not null,
    subject_type varchar(40)  not null,
    subject_key  varchar(60)  collate utf8mb4_bin not null,
    detail       json         not null,
    key audit_subject (subject_type, subject_key, id),
    key audit_actor (actor, id),
    key audit_at (at)
);

-- Each time the chain was checked from its beginning, while it runs and afterwards.
create table audit_verification (
    id          bigint       not null primary key,
    version     int          not null,
    asked_by    varchar(100) not null,
    started_at  datetime(6)  not null,
    seen_at     datetime(6)  not null,
    ended_at    datetime(6),
    checked     bigint       not null,
    total       bigint       not null,
    head_seq    bigint,
    head_hash   binary(32),
    fault       varchar(40),
    fault_seq   bigint,
    fault_entry bigint
);

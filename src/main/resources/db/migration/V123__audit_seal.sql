-- The chain. No foreign key: a deleted entry is to be found and named, not made impossible to look at.
create table audit_seal (
    seq         bigint      not null primary key,
    entry_id    bigint      not null,
    suite       varchar(10) not null,
    key_version int         not null,
    hash        binary(32)  not null,
    sealed_at   datetime(6) not null,
    unique key audit_seal_entry (entry_id),
    key audit_seal_at (sealed_at)
) comment = 'append-only';

-- Up to here the log is past its term and may be purged by the owner of the schema; signed, since the chain begins here then.
create table audit_checkpoint (
    seq         bigint      not null primary key,
    hash        binary(32)  not null,
    suite       varchar(10) not null,
    key_version int         not null,
    signature   binary(32)  not null,
    set_at      datetime(6) not null
) comment = 'append-only';

-- One row: where the chain ends, signed; also the lock that lets one instance seal at a time.
create table audit_head (
    id          tinyint     not null primary key,
    seq         bigint      not null,
    hash        binary(32)  not null,
    suite       varchar(10) not null,
    key_version int         not null,
    signature   binary(32)  not null
);

-- How somebody understood a list with these headers the last time.
create table import_mapping (
    id           bigint       not null primary key,
    version      int          not null,
    owner        varchar(100) not null,
    headers_hash binary(32)   not null,
    mapping      json         not null,
    used_at      datetime(6)  not null comment 'real clock',
    unique key import_mapping_once (owner, headers_hash),
    key import_mapping_age (used_at)
);

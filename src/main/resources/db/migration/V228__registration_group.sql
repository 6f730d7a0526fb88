-- Somebody registers several people one after the other; whoever has the key sees them together.
create table registration_group (
    id            bigint       not null primary key,
    version       int          not null,
    edition_id    bigint       not null,
    key_hash      binary(32)   not null,
    registered_by varchar(200) not null,
    created_at    datetime(6)  not null comment 'real clock',
    unique key registration_group_key (key_hash),
    key registration_group_age (created_at),
    constraint registration_group_edition foreign key (edition_id) references edition (id)
);

-- The programme as it was published, version by version. Nothing of it is ever changed or deleted.
create table programme_version (
    id           bigint       not null primary key,
    version      int          not null,
    edition_id   bigint       not null,
    number       int          not null,
    published_at datetime(6)  not null,
    published_by varchar(100) not null,
    note         json,
    restored     int,
    content      mediumtext   not null,
    unique key programme_version_number (edition_id, number),
    constraint programme_version_edition foreign key (edition_id) references edition (id)
) comment 'append-only';

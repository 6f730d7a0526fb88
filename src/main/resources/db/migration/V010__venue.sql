create table venue (
    id         bigint      not null primary key,
    version    int         not null,
    edition_id bigint      not null,
    code       varchar(20) collate utf8mb4_bin not null,
    position   int         not null,
    name       json        not null,
    address    json        not null,
    directions json        not null,
    unique key venue_code (edition_id, code),
    constraint venue_edition foreign key (edition_id) references edition (id)
);

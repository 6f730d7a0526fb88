create table forum (
    id          bigint      not null primary key,
    version     int         not null,
    edition_id  bigint      not null,
    code        varchar(10) collate utf8mb4_bin not null,
    kind        varchar(20) not null,
    position    int         not null,
    name        json        not null,
    theme       json,
    description json        not null,
    starts_at   datetime(6) not null,
    ends_at     datetime(6) not null,
    registrable boolean     not null,
    unique key forum_code (edition_id, code),
    constraint forum_edition foreign key (edition_id) references edition (id)
);

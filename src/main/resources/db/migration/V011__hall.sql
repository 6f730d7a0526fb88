create table hall (
    id         bigint        not null primary key,
    version    int           not null,
    venue_id   bigint        not null,
    code       varchar(20)   collate utf8mb4_bin not null,
    position   int           not null,
    name       json          not null,
    floor      varchar(10)   not null,
    area       decimal(7, 1) not null comment 'square metres',
    step_free  boolean       not null comment 'reached by a wheelchair without help',
    equipment  json          not null comment 'list of texts',
    unique key hall_code (venue_id, code),
    constraint hall_venue foreign key (venue_id) references venue (id)
);

create table working_group (
    id         bigint      not null primary key,
    version    int         not null,
    edition_id bigint      not null,
    level      varchar(20) not null,
    code       varchar(20) collate utf8mb4_bin not null,
    position   int         not null,
    name       json        not null,
    duties     json        not null,
    unique key working_group_code (edition_id, code),
    constraint working_group_edition foreign key (edition_id) references edition (id)
);

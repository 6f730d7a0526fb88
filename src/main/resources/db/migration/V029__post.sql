create table post (
    id            bigint      not null primary key,
    version       int         not null,
    edition_id    bigint      not null,
    hall_id       bigint,
    code          varchar(20) collate utf8mb4_bin not null,
    position      int         not null,
    name          json        not null,
    place         json        not null,
    duties        json        not null,
    contact_name  json        not null,
    contact_phone varchar(40) not null,
    unique key post_code (edition_id, code),
    constraint post_edition foreign key (edition_id) references edition (id),
    constraint post_hall foreign key (hall_id) references hall (id)
);

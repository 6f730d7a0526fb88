create table hotel (
    id          bigint      not null primary key,
    version     int         not null,
    edition_id  bigint      not null,
    code        varchar(20) collate utf8mb4_bin not null,
    hotel_class varchar(20) not null,
    position    int         not null,
    name        json        not null,
    address     json        not null,
    phone       varchar(40) not null,
    unique key hotel_code (edition_id, code),
    constraint hotel_edition foreign key (edition_id) references edition (id)
);

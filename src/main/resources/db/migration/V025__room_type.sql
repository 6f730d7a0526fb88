create table room_type (
    id       bigint      not null primary key,
    version  int         not null,
    hotel_id bigint      not null,
    code     varchar(20) collate utf8mb4_bin not null,
    name     json        not null,
    beds     int         not null,
    unique key room_type_code (hotel_id, code),
    constraint room_type_hotel foreign key (hotel_id) references hotel (id)
);

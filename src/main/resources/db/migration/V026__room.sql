create table room (
    id           bigint      not null primary key,
    version      int         not null,
    hotel_id     bigint      not null,
    room_type_id bigint      not null,
    floor        int         not null,
    number       varchar(10) collate utf8mb4_bin not null,
    unique key room_number (hotel_id, number),
    constraint room_hotel foreign key (hotel_id) references hotel (id),
    constraint room_type foreign key (room_type_id) references room_type (id)
);

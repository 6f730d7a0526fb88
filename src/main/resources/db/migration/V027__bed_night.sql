-- One bed for one night, as held for the conference: the scarce thing itself. The keys decide every race: a bed has one
-- row per night, and a registration sleeps in one bed per night.
create table bed_night (
    id              bigint     not null primary key,
    version         int        not null,
    room_id         bigint     not null,
    bed             tinyint    not null,
    night           date       not null comment 'the evening of arrival',
    registration_id bigint,
    unique key bed_night_once (room_id, bed, night),
    unique key bed_night_guest (registration_id, night),
    constraint bed_night_room foreign key (room_id) references room (id),
    constraint bed_night_registration foreign key (registration_id) references registration (id)
);

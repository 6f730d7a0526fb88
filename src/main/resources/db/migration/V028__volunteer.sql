create table volunteer (
    id              bigint       not null primary key,
    version         int          not null,
    edition_id      bigint       not null,
    registration_id bigint       not null,
    number          varchar(10)  collate utf8mb4_bin not null,
    unique key volunteer_number (edition_id, number),
    unique key volunteer_registration (registration_id),
    constraint volunteer_edition foreign key (edition_id) references edition (id),
    constraint volunteer_registration foreign key (registration_id) references registration (id)
);

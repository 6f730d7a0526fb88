-- A point of a category's checklist that a reviewer has ticked for a registration.
create table registration_check (
    id              bigint      not null primary key,
    registration_id bigint      not null,
    item_key        varchar(40) collate utf8mb4_bin not null,
    ticked_by       varchar(60) not null,
    ticked_at       datetime(6) not null,
    unique key registration_check_once (registration_id, item_key),
    constraint registration_check_registration foreign key (registration_id) references registration (id)
);

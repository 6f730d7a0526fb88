-- Who agrees for somebody under 14 (PIPL art. 31).
create table guardian (
    id              bigint       not null primary key,
    version         int          not null,
    registration_id bigint       not null,
    name            varchar(200) not null,
    relation        varchar(20)  not null,
    mobile          varbinary(300) not null comment 'sealed',
    consented_at    datetime(6)  not null comment 'real clock',
    unique key guardian_of (registration_id),
    constraint guardian_registration foreign key (registration_id) references registration (id)
);

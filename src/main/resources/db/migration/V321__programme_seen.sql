-- Up to which version of the programme a guest has seen what is new.
create table programme_seen (
    id              bigint not null primary key,
    version         int    not null,
    registration_id bigint not null,
    number          int    not null,
    unique key programme_seen_registration (registration_id),
    constraint programme_seen_registration foreign key (registration_id) references registration (id)
);

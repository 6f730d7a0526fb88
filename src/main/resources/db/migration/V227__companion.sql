-- Who comes along with whom; both are registrations of their own.
create table companion (
    id              bigint      not null primary key,
    version         int         not null,
    registration_id bigint      not null,
    principal_id    bigint      not null,
    created_at      datetime(6) not null comment 'real clock',
    unique key companion_once (registration_id),
    key companion_principal (principal_id, id),
    constraint companion_registration foreign key (registration_id) references registration (id),
    constraint companion_of foreign key (principal_id) references registration (id)
);

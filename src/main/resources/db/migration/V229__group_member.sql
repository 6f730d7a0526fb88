create table group_member (
    id              bigint not null primary key,
    version         int    not null,
    group_id        bigint not null,
    registration_id bigint not null,
    unique key group_member_once (registration_id),
    key group_member_of (group_id, id),
    constraint group_member_group foreign key (group_id) references registration_group (id) on delete cascade,
    constraint group_member_registration foreign key (registration_id) references registration (id)
);

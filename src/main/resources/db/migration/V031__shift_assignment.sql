create table shift_assignment (
    id           bigint      not null primary key,
    version      int         not null,
    shift_id     bigint      not null,
    volunteer_id bigint      not null,
    status       varchar(20) not null,
    changed_at   datetime(6) not null,
    unique key shift_assignment_once (shift_id, volunteer_id),
    key shift_assignment_volunteer (volunteer_id, status),
    constraint shift_assignment_shift foreign key (shift_id) references shift (id),
    constraint shift_assignment_volunteer foreign key (volunteer_id) references volunteer (id)
);

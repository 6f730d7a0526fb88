create table hall_layout (
    hall_id  bigint      not null,
    layout   varchar(20) not null,
    capacity int         not null,
    primary key (hall_id, layout),
    constraint hall_layout_hall foreign key (hall_id) references hall (id)
);

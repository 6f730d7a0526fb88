-- A forum in a hall. The hall is occupied from set-up to tear-down, half-open: one may begin when the other ends.
create table booking (
    id         bigint      not null primary key,
    version    int         not null,
    hall_id    bigint      not null,
    forum_id   bigint      not null,
    layout     varchar(20) not null,
    set_up     datetime(6) not null,
    starts_at  datetime(6) not null,
    ends_at    datetime(6) not null,
    tear_down  datetime(6) not null,
    key booking_hall_time (hall_id, set_up),
    key booking_forum (forum_id),
    constraint booking_hall foreign key (hall_id) references hall (id),
    constraint booking_forum foreign key (forum_id) references forum (id),
    constraint booking_order check (set_up <= starts_at and starts_at < ends_at and ends_at <= tear_down)
);

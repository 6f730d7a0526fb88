-- A hall that nobody gets for a while, half-open like a booking.
create table hall_block (
    id        bigint       not null primary key,
    version   int          not null,
    hall_id   bigint       not null,
    starts_at datetime(6)  not null,
    ends_at   datetime(6)  not null,
    reason    varchar(200) not null,
    key hall_block_time (hall_id, starts_at),
    constraint hall_block_hall foreign key (hall_id) references hall (id),
    constraint hall_block_order check (starts_at < ends_at)
);

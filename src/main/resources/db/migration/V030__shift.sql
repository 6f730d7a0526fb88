-- taken counts the living assignments; only the conditional statement in Shifts changes it.
create table shift (
    id        bigint      not null primary key,
    version   int         not null,
    post_id   bigint      not null,
    starts_at datetime(6) not null,
    ends_at   datetime(6) not null,
    needed    int         not null,
    taken     int         not null default 0,
    unique key shift_once (post_id, starts_at, ends_at),
    key shift_time (starts_at),
    constraint shift_post foreign key (post_id) references post (id),
    constraint shift_order check (starts_at < ends_at),
    constraint shift_taken check (taken >= 0)
);

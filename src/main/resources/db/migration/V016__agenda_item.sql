create table agenda_item (
    id        bigint      not null primary key,
    version   int         not null,
    forum_id  bigint      not null,
    kind      varchar(20) not null,
    starts_at datetime(6) not null,
    ends_at   datetime(6) not null,
    title     json        not null,
    key agenda_item_time (forum_id, starts_at),
    constraint agenda_item_forum foreign key (forum_id) references forum (id)
);

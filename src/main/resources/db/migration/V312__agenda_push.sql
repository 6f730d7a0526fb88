-- Slots that followed another one, and when they were before, so that it can be undone for a day.
create table agenda_push (
    id         bigint      not null primary key,
    version    int         not null,
    forum_id   bigint      not null,
    pushed_at  datetime(6) not null,
    forum_ends datetime(6) null comment 'when the forum ended before, if it was extended',
    moves      json        not null comment 'list of {item, version, from, until}: the version is the one after, the times those before, in seconds',
    key agenda_push_age (pushed_at),
    constraint agenda_push_forum foreign key (forum_id) references forum (id) on delete cascade
);

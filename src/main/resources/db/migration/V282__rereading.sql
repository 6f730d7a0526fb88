-- The stored readings of people are brought to another rule, some at a time; one such work at once.
create table rereading (
    id             bigint       not null primary key,
    version        int          not null,
    place          varchar(10)  not null,
    characters     varchar(8)   collate utf8mb4_bin not null,
    reading_before varchar(60)  comment 'null: the rules alone',
    reading_after  varchar(60)  comment 'null: the rules alone',
    people         int          not null comment 'how many it concerned when it was ordered',
    last_person    bigint       not null comment 'everybody up to this one is done',
    changed        int          not null,
    kept           int          not null comment 'read as somebody has said by hand',
    ordered_by     varchar(100) not null,
    ordered_at     datetime(6)  not null comment 'real clock',
    ended_at       datetime(6),
    under_way      tinyint as (if(ended_at is null, 1, null)) stored,
    unique key rereading_under_way (under_way),
    key rereading_ended (ended_at)
);

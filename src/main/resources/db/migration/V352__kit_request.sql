-- What a host unit asks for beyond the standard.
create table kit_request (
    id         bigint        not null primary key,
    version    int           not null,
    forum_id   bigint        not null,
    area       varchar(10)   not null,
    what       varchar(100)  not null,
    quantity   int           not null,
    why        varchar(500)  not null,
    wanted_by  datetime(6)   not null comment 'conference clock, like all below',
    cost       bigint        not null comment 'estimated, in fen of CNY',
    state      varchar(20)   not null,
    asked_at   datetime(6)   not null,
    asked_by   varchar(100)  not null,
    decided_at datetime(6),
    decided_by varchar(100),
    reason     varchar(500),
    key kit_request_forum (forum_id, id),
    key kit_request_state (state, id),
    constraint kit_request_forum foreign key (forum_id) references forum (id) on delete cascade
);

-- What a forum asks of its hall: read when halls are ranked and when a proposal is worked out.
create table forum_wish (
    id       bigint not null primary key,
    version  int    not null,
    forum_id bigint not null,
    layouts  json   not null comment 'list of layouts, the preferred one first',
    needs    json   not null comment 'list of Chinese names of equipment it cannot do without',
    wishes   json   not null comment 'list of Chinese names of equipment it would like',
    unique key forum_wish_forum (forum_id),
    constraint forum_wish_forum foreign key (forum_id) references forum (id) on delete cascade
);

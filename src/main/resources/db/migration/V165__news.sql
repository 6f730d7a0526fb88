-- What has happened to a registration and is still to be told: written with it, gone when its messages are in the outbox.
create table news (
    id              bigint      not null primary key,
    registration_id bigint      not null,
    occasion        varchar(40) not null,
    decision        boolean     not null comment 'can be taken back for some time',
    forum           varchar(20) comment 'the forum it is about',
    due_at          datetime(6) not null comment 'real clock; not told before',
    key news_registration (registration_id)
);

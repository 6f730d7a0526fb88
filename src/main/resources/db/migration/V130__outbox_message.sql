-- What is to be sent to people: written with the change it tells of, delivered by a job. Recipient and text are encrypted,
-- and gone once the message is sent or given up.
create table outbox_message (
    id         bigint       not null primary key,
    version    int          not null,
    intent     varchar(150) collate utf8mb4_bin not null comment 'what it is for: the same is never sent twice',
    kind       varchar(10)  not null,
    recipient  varbinary(500),
    language   varchar(10)  not null,
    subject    varchar(200),
    body       blob,
    status     varchar(10)  not null,
    attempts   int          not null,
    due_at     datetime(6)  not null,
    expires_at datetime(6)  not null,
    created_at datetime(6)  not null,
    changed_at datetime(6)  not null,
    failure    varchar(200),
    unique key outbox_message_intent (intent),
    key outbox_message_due (status, due_at)
);

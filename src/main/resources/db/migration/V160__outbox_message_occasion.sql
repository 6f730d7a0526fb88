-- What a message is and whom it concerns, for those who look after messages. Each kind of message has a queue of its own.
alter table outbox_message
    add column occasion varchar(40) not null default 'OTHER' after intent,
    add column about    varchar(40) comment 'reference of the registration it concerns' after occasion,
    add column mask     varchar(330) not null default '' comment 'the recipient as it may be shown' after recipient,
    drop key outbox_message_due,
    add key outbox_message_due (status, kind, due_at),
    add key outbox_message_status (status, id),
    add key outbox_message_about (about);

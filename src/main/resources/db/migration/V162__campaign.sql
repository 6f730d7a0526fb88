-- One message to many: to whom it goes is settled when it is made, and it is put into the outbox when its time has come.
create table campaign (
    id         bigint        not null primary key,
    version    int           not null,
    edition_id bigint        not null,
    way        varchar(10)   not null,
    necessary  boolean       not null comment 'goes also to those who have unsubscribed',
    subject    json          not null comment 'by language tag',
    mail       json          not null comment 'by language tag',
    sms        json          not null comment 'by language tag',
    filter     varchar(2000) not null comment 'the list it was made on, as the parameters of its address',
    created_by varchar(100)  not null,
    created_at datetime(6)   not null comment 'real clock',
    form_key   varchar(64)   not null,
    state      varchar(20)   not null,
    total      int           not null,
    send_at    datetime(6)   not null comment 'real clock',
    started_at datetime(6)   comment 'real clock',
    ended_at   datetime(6)   comment 'real clock',
    unique key campaign_once (form_key),
    key campaign_state (state, send_at),
    key campaign_by (edition_id, created_by, id),
    constraint campaign_edition foreign key (edition_id) references edition (id)
);

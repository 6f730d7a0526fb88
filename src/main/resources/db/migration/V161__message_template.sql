-- Texts of messages that somebody has written in place of the usual ones; without a row the usual ones hold.
create table message_template (
    id         bigint       not null primary key,
    version    int          not null,
    edition_id bigint       not null,
    occasion   varchar(40)  not null,
    subject    json         not null comment 'by language tag',
    mail       json         not null comment 'by language tag',
    sms        json         not null comment 'by language tag',
    by_email   boolean      not null,
    by_sms     boolean      not null,
    changed_by varchar(100) not null,
    changed_at datetime(6)  not null comment 'real clock',
    unique key message_template_occasion (edition_id, occasion),
    constraint message_template_edition foreign key (edition_id) references edition (id)
);

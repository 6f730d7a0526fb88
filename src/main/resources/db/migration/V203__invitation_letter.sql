-- The letter as an organiser has written it; without a row the usual one holds.
create table invitation_letter (
    id           bigint       not null primary key,
    version      int          not null,
    edition_id   bigint       not null,
    title        json         not null comment 'by language tag',
    body         json         not null comment 'by language tag',
    sms          json         not null comment 'by language tag',
    reminder     json         not null comment 'by language tag',
    changed_by   varchar(100) not null,
    changed_at   datetime(6)  not null comment 'real clock',
    unique key invitation_letter_edition (edition_id),
    constraint invitation_letter_edition foreign key (edition_id) references edition (id)
);

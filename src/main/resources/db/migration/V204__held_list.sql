-- A list of invitations or of replies that was looked at and not taken over yet; its content goes when it is.
create table held_list (
    id              bigint       not null primary key,
    version         int          not null,
    edition_id      bigint       not null,
    unit_contact_id bigint       comment 'whose replies they are; null for a list of invitations',
    content         mediumblob   comment 'encrypted',
    file_name       varchar(200) not null,
    uploaded_by     varchar(100) not null,
    uploaded_at     datetime(6)  not null comment 'real clock',
    taken_at        datetime(6)  comment 'real clock',
    taken           int          not null comment 'how many lines did something',
    key held_list_age (uploaded_at),
    constraint held_list_edition foreign key (edition_id) references edition (id),
    constraint held_list_unit foreign key (unit_contact_id) references unit_contact (id)
);

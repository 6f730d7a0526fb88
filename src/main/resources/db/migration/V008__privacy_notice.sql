create table privacy_notice (
    id           bigint      not null primary key,
    version      int         not null,
    edition_id   bigint      not null,
    code         varchar(20) collate utf8mb4_bin not null,
    published_at datetime(6) not null,
    title        json        not null,
    sections     json        not null comment 'list of {title, text}',
    consent      json        not null,
    sensitive_consent json    not null comment 'separate consent to sensitive data (PIPL art. 29)',
    unique key privacy_notice_code (edition_id, code),
    constraint privacy_notice_edition foreign key (edition_id) references edition (id)
);

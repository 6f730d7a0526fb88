-- A guest's or volunteer's personal link: the token is this key with a signature, so it can be sent again but not forged.
create table personal_link (
    id         bigint      not null primary key,
    version    int         not null,
    link_key   binary(12)  not null,
    audience   varchar(20) not null,
    subject_id bigint      not null comment 'the registration',
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    revoked_at datetime(6),
    unique key personal_link_key (link_key),
    key personal_link_subject (subject_id, audience)
);

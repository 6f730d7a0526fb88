-- Who does not want to be written to but for what is necessary, by address and number.
create table unsubscription (
    id              bigint         not null primary key,
    contact         varbinary(500) not null comment 'encrypted',
    contact_index   binary(32)     not null comment 'for equality only',
    unsubscribed_at datetime(6)    not null comment 'real clock',
    unique key unsubscription_contact (contact_index)
);

-- A row of an uploaded list. What stands in it is encrypted, and null once the row has become a registration.
create table import_row (
    id              bigint      not null primary key,
    version         int         not null,
    batch_id        bigint      not null,
    line_number     int         not null,
    state           varchar(20) not null,
    content         mediumblob,
    identity        binary(32)  comment 'the same for the same person; only while the list is looked at',
    registration_id bigint,
    reference       char(8)     collate utf8mb4_bin,
    category        varchar(20) collate utf8mb4_bin,
    forums          varchar(200) collate utf8mb4_bin,
    waiting         varchar(200) collate utf8mb4_bin,
    uploaded_at     datetime(6) not null comment 'real clock',
    unique key import_row_once (batch_id, line_number),
    key import_row_state (batch_id, state, line_number),
    key import_row_identity (batch_id, identity, line_number),
    key import_row_registration (batch_id, registration_id, line_number),
    key import_row_age (uploaded_at),
    constraint import_row_batch foreign key (batch_id) references guest_import (id)
);

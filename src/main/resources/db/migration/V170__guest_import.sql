-- A list of guests that was uploaded, looked at and taken over, piece by piece. Its rows go after some days; the counts stay.
create table guest_import (
    id           bigint       not null primary key,
    version      int          not null,
    edition_id   bigint       not null,
    file_name    varchar(200) not null,
    uploaded_by  varchar(100) not null,
    uploaded_at  datetime(6)  not null comment 'real clock',
    state        varchar(20)  not null,
    headers_hash binary(32)   not null,
    mapping      json         comment 'which column holds what',
    total        int          not null,
    notice_code  varchar(20)  collate utf8mb4_bin comment 'of which the guests were informed',
    started_at   datetime(6)  comment 'real clock',
    ended_at     datetime(6)  comment 'real clock',
    counts       json         comment 'how many rows stand where, at the end',
    key guest_import_state (state, id),
    key guest_import_by (edition_id, uploaded_by, id),
    key guest_import_age (uploaded_at),
    constraint guest_import_edition foreign key (edition_id) references edition (id)
);

-- Who has signed an item off for which side. One that was taken back stays.
create table kit_signature (
    id            bigint       not null primary key,
    version       int          not null,
    item_id       bigint       not null,
    side          varchar(10)  not null,
    signed_by     varchar(100) not null,
    signed_at     datetime(6)  not null comment 'conference clock',
    taken_back_at datetime(6),
    taken_back_by varchar(100),
    reason        varchar(500),
    key kit_signature_item (item_id, side),
    constraint kit_signature_item foreign key (item_id) references kit_item (id) on delete cascade
);

-- How an item looks in its place, always sealed: people may be in the picture. The head of the seal stands apart: looking
-- for what an earlier key sealed must not read the pictures.
create table kit_photo (
    id          bigint       not null primary key,
    version     int          not null,
    item_id     bigint       not null,
    taken_at    datetime(6)  not null comment 'conference clock',
    taken_by    varchar(100) not null,
    width       int          not null,
    height      int          not null,
    sealed      mediumblob   not null,
    sealed_head varbinary(4) generated always as (substring(sealed, 1, 4)) stored,
    unique key kit_photo_item (item_id),
    key kit_photo_sealed_head (sealed_head),
    constraint kit_photo_item foreign key (item_id) references kit_item (id) on delete cascade
);

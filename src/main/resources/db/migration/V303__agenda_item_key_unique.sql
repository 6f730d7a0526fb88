alter table agenda_item
    modify column item_key varchar(20) collate utf8mb4_bin not null,
    add unique key agenda_item_key (forum_id, item_key);

-- The key by which a row of a worksheet finds its item again; unique in the forum.
alter table agenda_item
    add column item_key  varchar(20) collate utf8mb4_bin,
    add column alongside boolean not null default false;

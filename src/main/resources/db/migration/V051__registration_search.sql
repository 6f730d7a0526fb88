-- Follows the length of readings; the search text holds several spellings of one.
alter table registration
    modify search_text varchar(2000) collate utf8mb4_bin not null,
    modify sort_key    varchar(400)  collate utf8mb4_bin not null;

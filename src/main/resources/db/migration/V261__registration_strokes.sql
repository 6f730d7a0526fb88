-- Where somebody stands in a list in the order of strokes; empty until it is found out.
alter table registration
    add column stroke_key varchar(600) collate utf8mb4_bin not null default '',
    add key registration_by_strokes (edition_id, stroke_key, id);

-- What an administrator keeps of an account. The revision counts administrative changes, which the version does not tell
-- apart from signing in. Names sort by their reading.
alter table account
    modify column display_name varchar(100) collate utf8mb4_zh_0900_as_cs not null,
    add column email varchar(254) after display_name,
    add column working_group varchar(20) collate utf8mb4_bin after email,
    add column revision int not null default 0 after version,
    add key account_by_name (display_name, id);

-- A name of 50 characters (the length every system must hold) reads in up to 350 letters and spaces.
alter table person
    modify pinyin   varchar(400) not null,
    modify sort_key varchar(400) collate utf8mb4_bin not null;

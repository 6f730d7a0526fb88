-- How characters are read in names where the organiser knows better than the rules.
create table name_reading (
    id         bigint       not null primary key,
    version    int          not null,
    place      varchar(10)  not null comment 'SURNAME or INSIDE',
    characters varchar(8)   collate utf8mb4_bin not null,
    reading    varchar(60)  not null comment 'one syllable for each character',
    changed_by varchar(100) not null,
    changed_at datetime(6)  not null comment 'real clock',
    unique key name_reading_characters (place, characters)
);

-- One human. Document and mobile numbers are encrypted; the index columns allow equality search without reading them.
create table person (
    id              bigint       not null primary key,
    version         int          not null,
    name            varchar(100) not null,
    latin_name      varchar(100),
    pinyin          varchar(200) not null,
    sort_key        varchar(200) collate utf8mb4_bin not null,
    document_type   varchar(40),
    document_number varbinary(200),
    document_index  binary(32),
    sex             varchar(10),
    birth_date      date,
    mobile          varbinary(200) not null,
    mobile_index    binary(32)   not null,
    mobile_tail     char(4)      collate utf8mb4_bin not null,
    email           varchar(254),
    key person_document (document_index),
    key person_mobile (mobile_index)
);

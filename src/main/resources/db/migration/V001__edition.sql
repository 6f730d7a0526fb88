-- One conference. Every other row belongs to one edition, directly or through its parent.
create table edition (
    id         bigint       not null primary key,
    version    int          not null,
    code       varchar(16)  collate utf8mb4_bin not null,
    name       json         not null,
    short_name json         not null,
    city       json         not null,
    theme      json         not null,
    reception  json         not null comment 'where and when to report',
    about      json         not null comment 'list of {title, text}',
    zone       varchar(40)  not null,
    first_day  date         not null,
    last_day   date         not null,
    phase      varchar(20)  not null,
    unique key edition_code (code)
);

-- Who can register, when, and what is asked of them. The list is data.
create table category (
    id          bigint      not null primary key,
    version     int         not null,
    edition_id  bigint      not null,
    code        varchar(20) collate utf8mb4_bin not null,
    position    int         not null,
    name        json        not null,
    description json        not null,
    is_public   boolean     not null,
    opens_at    datetime(6) not null,
    closes_at   datetime(6) not null,
    hotel_class varchar(20) comment 'class of hotel this category stays in; null: no lodging',
    fields      json        not null comment 'list of {field, required, why}',
    unique key category_code (edition_id, code),
    constraint category_edition foreign key (edition_id) references edition (id)
);

-- The last number given out in an edition. Whoever gives the next one holds this row: no two volunteers share a number.
create table volunteer_count (
    edition_id  bigint not null primary key,
    last_number int    not null,
    constraint volunteer_count_edition foreign key (edition_id) references edition (id)
);

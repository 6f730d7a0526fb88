create table material (
    id             bigint      not null primary key,
    version        int         not null,
    item_id        bigint      not null,
    title          varchar(100) not null,
    due_on         date,
    state          varchar(10) not null,
    embargo_until  datetime(6),
    file_name      varchar(150),
    file_type      varchar(100),
    file_bytes     bigint,
    key material_due (state, due_on),
    constraint material_item foreign key (item_id) references agenda_item (id) on delete cascade
);

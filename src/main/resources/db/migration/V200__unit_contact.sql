-- Who answers for the invited people of a unit: 单位联系人.
create table unit_contact (
    id         bigint         not null primary key,
    version    int            not null,
    edition_id bigint         not null,
    unit       varchar(100)   not null,
    name       varchar(100)   not null,
    mobile     varbinary(500) comment 'encrypted',
    email      varbinary(900) comment 'encrypted',
    language   varchar(20)    not null,
    unique key unit_contact_unit (edition_id, unit),
    constraint unit_contact_edition foreign key (edition_id) references edition (id)
);

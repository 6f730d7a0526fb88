-- When a hall can be used. A day that is not listed is open from midnight to midnight.
alter table hall
    add column hours         json         null comment 'list of {day, opens, closes}, minutes since midnight',
    add column withdrawn_at  datetime(6)  null,
    add column withdrawn_why varchar(200) null;

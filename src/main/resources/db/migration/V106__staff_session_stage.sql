-- How far signing in has come, and from where. Only a session that is INSIDE proves anything.
alter table staff_session
    add column stage varchar(20) not null default 'INSIDE' after key_hash,
    add column address varchar(60) after stage,
    add column browser varchar(300) comment 'as it names itself' after address;

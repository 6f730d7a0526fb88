-- Which fields the reviewer asked to be changed: keys, as a JSON list.
alter table registration add column asked_fields varchar(2000);

-- Which fields a reviewer has asked to be changed: keys, as a JSON list.
alter table registration_decision add column fields varchar(2000);

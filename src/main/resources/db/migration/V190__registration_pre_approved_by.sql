alter table registration add column pre_approved_by varchar(60) null;

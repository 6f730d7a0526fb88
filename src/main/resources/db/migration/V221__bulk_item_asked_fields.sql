-- What was asked before, so that taking back a decision about many asks for the same fields again.
alter table bulk_item add column asked_fields_before varchar(2000);

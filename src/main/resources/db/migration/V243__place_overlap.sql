-- Why somebody has a place in two forums at the same time: a reviewer's reason.
alter table place
    add column overlap_reason varchar(500);

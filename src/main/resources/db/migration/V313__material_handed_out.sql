-- Whether everybody may have a material once it is final and its embargo is over.
alter table material add column handed_out boolean not null default false after embargo_until;

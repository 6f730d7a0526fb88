-- How many people each registration of this category may bring along.
alter table category add column companions int not null default 0;

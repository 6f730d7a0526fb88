-- A category that is not used any more, or not yet: nobody finds it but who edits categories.
alter table category
    add column archived boolean not null default false;

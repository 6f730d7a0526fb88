alter table kit_item
    add column due_minutes int not null default 0 comment 'before set-up begins; after it where negative' after due_hours;

-- Whether one review suffices, by a final reviewer, or a first one comes before it.
alter table category
    add column review_steps int not null default 2;

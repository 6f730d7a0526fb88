-- How many may take part under a category in all. taken = living registrations, counted until what they hold is given
-- back; only the statements in CategoryTotals change it. A table of its own: who registers share-locks the category's row.
create table category_quota (
    category_id bigint not null primary key,
    capacity    int comment 'null: as many as come',
    taken       int not null default 0,
    constraint category_quota_category foreign key (category_id) references category (id),
    constraint category_quota_taken check (taken >= 0)
);

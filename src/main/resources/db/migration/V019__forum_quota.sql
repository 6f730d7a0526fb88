-- One counter per forum and category. taken = places held, confirmed or offered; only the statement in Places changes it.
create table forum_quota (
    id          bigint not null primary key,
    forum_id    bigint not null,
    category_id bigint not null,
    capacity    int    not null,
    taken       int    not null default 0,
    unique key forum_quota_pool (forum_id, category_id),
    constraint forum_quota_forum foreign key (forum_id) references forum (id),
    constraint forum_quota_category foreign key (category_id) references category (id),
    constraint forum_quota_taken check (taken >= 0)
);

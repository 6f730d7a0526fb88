-- The categories that share a pool. A category has one pool in a forum, be it its own or a shared one.
create table pool_member (
    id          bigint not null primary key,
    pool_id     bigint not null,
    forum_id    bigint not null,
    category_id bigint not null,
    unique key pool_member_once (forum_id, category_id),
    constraint pool_member_pool foreign key (pool_id) references forum_quota (id),
    constraint pool_member_forum foreign key (forum_id) references forum (id),
    constraint pool_member_category foreign key (category_id) references category (id)
);

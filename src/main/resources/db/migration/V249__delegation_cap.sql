-- How many of one delegation find room: in a forum under a category, or under a category in all (forum_id null). taken =
-- places held, confirmed or offered; in all, living registrations. Only the statements in DelegationCaps change it.
create table delegation_cap (
    id            bigint not null primary key,
    forum_id      bigint,
    category_id   bigint not null,
    delegation_id bigint not null,
    capacity      int    not null,
    taken         int    not null default 0,
    forum_key     bigint as (ifnull(forum_id, 0)),
    unique key delegation_cap_once (category_id, delegation_id, forum_key),
    constraint delegation_cap_forum foreign key (forum_id) references forum (id),
    constraint delegation_cap_category foreign key (category_id) references category (id),
    constraint delegation_cap_delegation foreign key (delegation_id) references delegation (id),
    constraint delegation_cap_taken check (taken >= 0)
);

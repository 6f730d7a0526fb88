-- A pool of one category, or one that several share: then it has a name and its categories are rows of pool_member.
alter table forum_quota
    modify column category_id bigint null,
    add column name json;

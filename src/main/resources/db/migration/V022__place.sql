-- A registration's place in a forum. The waiting list of a pool is its WAITLISTED rows in the order of their ids.
create table place (
    id              bigint      not null primary key,
    version         int         not null,
    registration_id bigint      not null,
    forum_id        bigint      not null,
    quota_id        bigint      not null,
    status          varchar(20) not null,
    changed_at      datetime(6) not null,
    unique key place_once (registration_id, forum_id),
    key place_queue (quota_id, status, id),
    constraint place_registration foreign key (registration_id) references registration (id),
    constraint place_forum foreign key (forum_id) references forum (id),
    constraint place_quota foreign key (quota_id) references forum_quota (id)
);

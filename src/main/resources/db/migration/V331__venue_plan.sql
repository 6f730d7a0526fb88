-- The plan of a venue, drawn anew from what was sent: a JPEG of moderate size. In a table of its own, since it is only
-- read when it is looked at.
create table venue_plan (
    id       bigint     not null primary key,
    version  int        not null,
    venue_id bigint     not null,
    width    int        not null comment 'pixels',
    height   int        not null,
    jpeg     mediumblob not null,
    unique key venue_plan_venue (venue_id),
    constraint venue_plan_venue foreign key (venue_id) references venue (id)
);

create table forum_organisation (
    forum_id bigint      not null,
    position int         not null,
    role     varchar(20) not null,
    name     json        not null,
    primary key (forum_id, position),
    constraint forum_organisation_forum foreign key (forum_id) references forum (id)
);

-- A part of the registrations that reviewers come back to, under a name of their own.
create table saved_filter (
    id         bigint        not null primary key,
    version    int           not null,
    edition_id bigint        not null,
    owner      varchar(100)  not null comment 'user name',
    name       varchar(40)   not null,
    query      varchar(2000) not null comment 'the parameters of its address',
    shared     boolean       not null comment 'whether every reviewer sees it',
    unique key saved_filter_name (edition_id, owner, name),
    key saved_filter_shared (edition_id, shared),
    constraint saved_filter_edition foreign key (edition_id) references edition (id)
);

-- Two people who look alike and are not one: not proposed again.
create table person_distinction (
    id      bigint       not null primary key,
    version int          not null,
    low_id  bigint       not null,
    high_id bigint       not null,
    told_by varchar(100) not null,
    told_at datetime(6)  not null comment 'real clock',
    unique key person_distinction_once (low_id, high_id),
    constraint person_distinction_low foreign key (low_id) references person (id),
    constraint person_distinction_high foreign key (high_id) references person (id)
);

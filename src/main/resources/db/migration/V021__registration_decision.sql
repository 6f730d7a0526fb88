-- What reviewers decided, in order: shown to the second of two who decide at once.
create table registration_decision (
    id              bigint        not null primary key,
    registration_id bigint        not null,
    decision        varchar(30)   not null,
    decided_by      varchar(100)  not null,
    decided_at      datetime(6)   not null comment 'real clock',
    reason          varchar(1000),
    key registration_decision_order (registration_id, id),
    constraint registration_decision_of foreign key (registration_id) references registration (id)
);

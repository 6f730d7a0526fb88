-- One decision about many registrations, carried out piece by piece and taken back as long as undo_until allows.
create table bulk_decision (
    id         bigint       not null primary key,
    version    int          not null,
    edition_id bigint       not null,
    kind       varchar(20)  not null,
    reason     varchar(1000),
    filter     varchar(2000) not null comment 'the list it was made on, as the parameters of its address',
    decided_by varchar(100) not null,
    decided_at datetime(6)  not null comment 'real clock',
    form_key   varchar(64)  not null,
    state      varchar(20)  not null,
    total      int          not null,
    ended_at   datetime(6)  comment 'real clock',
    undo_until datetime(6)  comment 'real clock',
    unique key bulk_decision_once (form_key),
    key bulk_decision_state (state, id),
    key bulk_decision_by (edition_id, decided_by, id),
    constraint bulk_decision_edition foreign key (edition_id) references edition (id)
);

-- What became of each registration of a decision about many.
create table bulk_item (
    id              bigint      not null primary key,
    version         int         not null,
    bulk_id         bigint      not null,
    registration_id bigint      not null,
    seen_version    int         not null comment 'of the registration, when it was chosen',
    state           varchar(20) not null,
    code            varchar(40) comment 'why it was not decided, or not taken back',
    status_before   varchar(30),
    asked_before    varchar(1000),
    decided_version int         comment 'of the registration, after the decision',
    unique key bulk_item_once (bulk_id, registration_id),
    key bulk_item_state (bulk_id, state, id),
    constraint bulk_item_bulk foreign key (bulk_id) references bulk_decision (id),
    constraint bulk_item_registration foreign key (registration_id) references registration (id)
);

-- A change that a guest asks for after the deadline; what would change is sealed, and deleted once it is decided.
create table amendment (
    id              bigint       not null primary key,
    version         int          not null,
    registration_id bigint       not null,
    open_for        bigint       comment 'the registration while the request is open: one at a time',
    fields          varchar(2000) not null comment 'keys of the fields that would change, as a JSON list',
    sealed          mediumblob   comment 'null once it is decided',
    state           varchar(20)  not null,
    asked_at        datetime(6)  not null comment 'real clock',
    decided_at      datetime(6)  comment 'real clock',
    decided_by      varchar(100),
    reason          varchar(1000),
    unique key amendment_open (open_for),
    key amendment_state (state, id),
    key amendment_of (registration_id, id),
    key amendment_age (decided_at),
    constraint amendment_registration foreign key (registration_id) references registration (id)
);

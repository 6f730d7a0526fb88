-- An answer that was given after its time, for an organiser to take or to refuse.
create table reply_request (
    id            bigint          not null primary key,
    version       int             not null,
    invitation_id bigint          not null,
    wanted        varchar(20)     not null,
    content       varbinary(4000) not null comment 'encrypted: the reason, or who comes instead',
    state         varchar(20)     not null,
    asked_at      datetime(6)     not null comment 'conference clock',
    asked_by      varchar(20)     not null comment 'the kind of link it came by',
    decided_by    varchar(100),
    decided_at    datetime(6)     comment 'real clock',
    key reply_request_state (state, id),
    key reply_request_invitation (invitation_id, id),
    constraint reply_request_invitation foreign key (invitation_id) references invitation (id)
);

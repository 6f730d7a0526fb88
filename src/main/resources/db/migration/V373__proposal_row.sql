-- What a proposal would do with one forum, and what became of it.
create table proposal_row (
    id              bigint      not null primary key,
    version         int         not null,
    proposal_id     bigint      not null,
    position        int         not null,
    forum           varchar(20) not null comment 'its code',
    booking         bigint      null comment 'the booking it would change; null for a new one',
    booking_version int         not null comment 'as it was seen',
    before_it       json        null,
    after_it        json        null comment 'null if no place was found',
    reasons         json        not null,
    state           varchar(20) not null,
    trouble         varchar(40) null comment 'why it was not applied',
    unique key proposal_row_place (proposal_id, position),
    constraint proposal_row_proposal foreign key (proposal_id) references proposal (id) on delete cascade
);

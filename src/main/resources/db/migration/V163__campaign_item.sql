-- What became of each person of a message to many, up to the outbox.
create table campaign_item (
    id              bigint      not null primary key,
    version         int         not null,
    campaign_id     bigint      not null,
    registration_id bigint      not null,
    state           varchar(20) not null,
    chosen_at       datetime(6) not null comment 'real clock',
    unique key campaign_item_once (campaign_id, registration_id),
    key campaign_item_state (campaign_id, state, id),
    key campaign_item_age (chosen_at),
    constraint campaign_item_campaign foreign key (campaign_id) references campaign (id),
    constraint campaign_item_registration foreign key (registration_id) references registration (id)
);

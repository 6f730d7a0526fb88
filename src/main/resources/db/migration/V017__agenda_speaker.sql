create table agenda_speaker (
    agenda_item_id bigint       not null,
    position       int          not null,
    role           varchar(20)  not null,
    name           varchar(100) not null,
    latin_name     varchar(100),
    title          json         not null,
    primary key (agenda_item_id, position),
    constraint agenda_speaker_item foreign key (agenda_item_id) references agenda_item (id)
);

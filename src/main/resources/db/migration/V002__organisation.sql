-- Names belong to the edition, never to a global list: bodies are renamed between editions. Order is fixed by hand.
create table organisation (
    id         bigint      not null primary key,
    version    int         not null,
    edition_id bigint      not null,
    role       varchar(20) not null,
    position   int         not null,
    name       json        not null,
    unique key organisation_order (edition_id, role, position),
    constraint organisation_edition foreign key (edition_id) references edition (id)
);

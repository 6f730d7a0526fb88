-- The standard kit of a kind of forum, as the organiser has changed it; the shipped one counts while there is no row.
create table kit_template (
    id         bigint      not null primary key,
    version    int         not null,
    edition_id bigint      not null,
    kind       varchar(20) not null comment 'of the forum',
    revision   int         not null comment 'one more with every change',
    items      json        not null,
    unique key kit_template_kind (edition_id, kind),
    constraint kit_template_edition foreign key (edition_id) references edition (id)
);

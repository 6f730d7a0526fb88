-- One human who appears in the programme, once, however often they appear.
create table speaker (
    id            bigint       not null primary key,
    version       int          not null,
    edition_id    bigint       not null,
    name          varchar(100) not null,
    latin_name    varchar(100),
    title         json         not null,
    person_id     bigint,
    invitation    varchar(10)  not null,
    invitation_on date,
    key speaker_name (edition_id, name),
    key speaker_person (person_id),
    constraint speaker_edition foreign key (edition_id) references edition (id),
    constraint speaker_person foreign key (person_id) references person (id) on delete set null
);

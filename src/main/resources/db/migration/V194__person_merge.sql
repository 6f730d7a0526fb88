-- Two rows that were one human: what is needed to undo their merging, for as long as that is allowed.
create table person_merge (
    id           bigint       not null primary key,
    version      int          not null,
    kept_id      bigint       not null,
    gone_id      bigint       not null,
    merged_by    varchar(100) not null,
    merged_at    datetime(6)  not null comment 'real clock',
    kept_version int          not null comment 'of the kept person after the merging',
    kept_before  json         not null comment 'the kept person before; numbers encrypted as in the table person',
    moved        json         not null comment 'ids of the registrations that were of the other',
    undone_at    datetime(6)  comment 'real clock',
    key person_merge_time (merged_at),
    constraint person_merge_kept foreign key (kept_id) references person (id),
    constraint person_merge_gone foreign key (gone_id) references person (id)
);

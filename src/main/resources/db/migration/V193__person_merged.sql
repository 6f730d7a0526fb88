-- Somebody who proved to be somebody else on file, and whose name, reading and birth date likely show it.
alter table person
    add column merged_into bigint null comment 'the person who stands for both',
    add key person_merged (merged_into),
    add key person_likeness (sort_key, birth_date),
    add constraint person_merged_into foreign key (merged_into) references person (id);

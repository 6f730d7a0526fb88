alter table agenda_speaker
    drop column name,
    drop column latin_name,
    drop column title,
    modify column speaker_id bigint not null,
    add constraint agenda_speaker_speaker foreign key (speaker_id) references speaker (id);

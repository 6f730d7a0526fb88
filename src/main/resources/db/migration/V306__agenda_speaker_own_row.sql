alter table agenda_speaker add column speaker_id bigint;

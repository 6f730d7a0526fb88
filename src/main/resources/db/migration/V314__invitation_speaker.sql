-- Whom an invitation asks to speak, so that the answer shows at the speaker.
alter table invitation
    add column speaker_id bigint null comment 'null for those who are not asked to speak' after replaces_id,
    add constraint invitation_speaker foreign key (speaker_id) references speaker (id) on delete set null;

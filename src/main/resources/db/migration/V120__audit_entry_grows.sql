-- The comment is read by the grants of the application: see platform.database.TableGrants. The detail becomes text, since
-- what is sealed must come back byte for byte. An index per question of the auditor; ids are in order of time.
alter table audit_entry
    comment = 'append-only',
    modify detail mediumtext collate utf8mb4_bin not null,
    modify subject_key varchar(120) collate utf8mb4_bin not null,
    add related_key varchar(120) collate utf8mb4_bin after subject_key,
    add result varchar(10) not null default 'DONE' after action,
    add code varchar(60) after result,
    add key audit_object (subject_key, id),
    add key audit_related (related_key, id),
    add key audit_action (action, id),
    add key audit_result (result, id);

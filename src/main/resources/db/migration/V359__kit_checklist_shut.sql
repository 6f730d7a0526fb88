alter table kit_checklist
    add column shut_at     datetime(6)  comment 'when its opening was taken back by hand; conference clock' after opened_reason,
    add column shut_by     varchar(100) after shut_at,
    add column shut_reason varchar(500) after shut_by;

-- The part of the edition this member of staff works on: codes by kind, a kind that is absent is not limited.
alter table account add column scope json not null default (json_object('limits', json_object())) after roles;

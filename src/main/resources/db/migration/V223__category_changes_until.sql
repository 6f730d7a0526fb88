-- Until when guests may change their answers by themselves; null: as long as one can register.
alter table category add column changes_until datetime(6);

-- What a reviewer ticks off before approval: a list of {key, label, required}.
alter table category
    add column checklist json;

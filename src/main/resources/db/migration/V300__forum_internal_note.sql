-- agenda_version counts the changes of the agenda as a whole: who rearranges it says which one was seen.
alter table forum
    add column internal_note  json,
    add column agenda_version int not null default 0;

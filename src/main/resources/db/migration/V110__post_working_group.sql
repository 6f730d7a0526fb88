-- Whose post it is: the data scope of staff who work for one group.
alter table post
    add column working_group varchar(20) collate utf8mb4_bin after hall_id,
    add constraint post_working_group foreign key (edition_id, working_group) references working_group (edition_id, code);

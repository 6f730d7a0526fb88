alter table kit_item drop column due_hours;

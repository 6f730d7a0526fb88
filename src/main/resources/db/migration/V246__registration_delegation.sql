-- Whom somebody comes with, where the category asks for it.
alter table registration
    add column delegation_id bigint,
    add constraint registration_delegation foreign key (delegation_id) references delegation (id);

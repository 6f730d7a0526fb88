-- An answer to a field of the organiser's own: in clear, or sealed where the field is sensitive.
create table registration_answer (
    id              bigint      not null primary key,
    version         int         not null,
    registration_id bigint      not null,
    field_key       varchar(40) collate utf8mb4_bin not null,
    plain           varchar(1000),
    sealed          varbinary(5000),
    unique key registration_answer_field (registration_id, field_key),
    key registration_answer_term (field_key, registration_id),
    constraint registration_answer_registration foreign key (registration_id) references registration (id),
    constraint registration_answer_once check ((plain is null) <> (sealed is null))
);

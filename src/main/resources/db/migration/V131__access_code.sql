-- A one-time code to a guest's or volunteer's phone or e-mail. There is a row also when nobody was found: what is asked for
-- shall not tell who is registered.
create table access_code (
    id              bigint       not null primary key,
    version         int          not null,
    request_hash    binary(32)   not null comment 'of the key that the asking browser was given',
    audience        varchar(20)  not null,
    reference_index binary(32)   not null comment 'keyed digest of the reference as typed',
    subject_id      bigint                comment 'the registration, null if there is none',
    code_hash       binary(32)   not null,
    created_at      datetime(6)  not null,
    expires_at      datetime(6)  not null,
    tries           int          not null,
    used_at         datetime(6),
    unique key access_code_request (request_hash),
    key access_code_reference (reference_index, created_at),
    key access_code_subject (subject_id, audience),
    key access_code_age (created_at)
);

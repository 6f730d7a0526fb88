-- Whom people come with: the provincial-level units, which come with this schema, and organisations the organiser adds.
create table delegation (
    id       bigint      not null primary key,
    version  int         not null,
    code     varchar(20) collate utf8mb4_bin not null,
    kind     varchar(20) not null,
    position int         not null,
    name     json        not null,
    unique key delegation_code (code)
) comment = 'reference';

-- What was handed in, always sealed. The head of the seal stands apart: looking for what an earlier key sealed must not
-- read the files.
create table material_file (
    id          bigint     not null primary key,
    version     int        not null,
    material_id bigint     not null,
    sealed      mediumblob not null,
    sealed_head varbinary(4) generated always as (substring(sealed, 1, 4)) stored,
    unique key material_file_of (material_id),
    key material_file_sealed_head (sealed_head),
    constraint material_file_material foreign key (material_id) references material (id) on delete cascade
);

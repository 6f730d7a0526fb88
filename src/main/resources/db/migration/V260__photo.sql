-- A photo that was answered with, always sealed. Until the form that it came with is accepted, it belongs to nobody and
-- waits. The head of the seal stands apart: looking for what an earlier key sealed must not read the pictures.
create table photo (
    id            bigint      not null primary key,
    version       int         not null,
    answer_id     bigint,
    waiting_since datetime(6),
    width         int         not null,
    height        int         not null,
    sealed        mediumblob  not null,
    sealed_head   varbinary(4) generated always as (substring(sealed, 1, 4)) stored,
    unique key photo_answer (answer_id),
    key photo_waiting (waiting_since),
    key photo_sealed_head (sealed_head),
    constraint photo_of_answer foreign key (answer_id) references registration_answer (id) on delete cascade
);

-- A photo that a guest asks to have in place of another is kept with the request, and goes with it.
alter table photo
    add column amendment_id bigint,
    add key photo_amendment (amendment_id),
    add constraint photo_of_amendment foreign key (amendment_id) references amendment (id) on delete cascade;

-- The contact of a unit says that somebody comes who has registered alone: which registration is meant.
alter table reply_request
    add column joins_id bigint after content,
    add constraint reply_request_joins foreign key (joins_id) references registration (id);

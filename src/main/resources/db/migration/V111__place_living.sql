-- Who has a living place in these forums: the data scope of staff who work for a forum.
create index place_living on place (forum_id, status, registration_id);

-- What is old is found without reading the rest.
alter table staff_session add key staff_session_age (created_at);

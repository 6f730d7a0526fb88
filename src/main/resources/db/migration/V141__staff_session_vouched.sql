-- Whether a provider vouched for the holder, in place of the password.
alter table staff_session add column vouched boolean not null default false after stage;

-- A hall can be penciled in for several forums at once; see the status. What was booked until now is the forum's.
alter table booking
    add column status     varchar(20)  not null default 'CONFIRMED' after layout,
    add column expires_at datetime(6)  null comment 'when a pre-booking lapses by itself',
    add column tight_why  varchar(200) null comment 'why less time than usual between two layouts will do',
    add constraint booking_expires check (expires_at is null or status = 'PROVISIONAL');

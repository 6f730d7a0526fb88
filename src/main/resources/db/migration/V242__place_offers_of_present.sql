-- What was offered before offers had an end ends a day from now.
update place
set offer_ends = utc_timestamp(6) + interval 24 hour
where status = 'OFFERED';

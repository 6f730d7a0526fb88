-- Pre-bookings that give way when a row of a proposal is accepted.
alter table proposal_row
    add column releases json not null default (json_array()) comment 'ids of bookings' after booking_version;

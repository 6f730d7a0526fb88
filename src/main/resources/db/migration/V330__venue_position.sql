-- Where the venue is on a map (WGS 84, both or none), and how to get there by each means of transport.
alter table venue
    add column latitude  decimal(8, 6) null after directions,
    add column longitude decimal(9, 6) null after latitude,
    add column routes    json          null comment 'list of {mode, text}' after longitude,
    add constraint venue_on_the_map check ((latitude is null) = (longitude is null));

-- Where a hotel is on a map (WGS 84, both or none).
alter table hotel
    add column latitude  decimal(8, 6) null after phone,
    add column longitude decimal(9, 6) null after latitude,
    add constraint hotel_on_the_map check ((latitude is null) = (longitude is null));

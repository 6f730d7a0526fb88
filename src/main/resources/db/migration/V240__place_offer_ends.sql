-- Until when an offered place is kept for whom it was offered to. Real time; stays with a place whose offer was let lapse.
alter table place
    add column offer_ends datetime(6);

-- Offers that have ended are looked for by this.
create index place_offer on place (status, offer_ends);

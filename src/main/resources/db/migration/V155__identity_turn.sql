-- Whoever counts what was asked for within an hour, and then adds to it, holds the row of that name meanwhile. The name may be
-- one that nobody has.
create table identity_turn (
    turn_key binary(32)  not null primary key,
    taken_at datetime(6) not null,
    key identity_turn_age (taken_at)
);

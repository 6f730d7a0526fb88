-- Present once the demo edition was loaded: tells a demonstration from a database that must not be touched.
create table demo_mark (
    id        int         not null primary key,
    loaded_at datetime(6) not null
);

-- Worksheets of agendas that were brought in and not taken over yet; forgotten after a day.
create table agenda_import (
    id          bigint      not null primary key,
    version     int         not null,
    uploaded_by varchar(64) not null,
    uploaded_at datetime(6) not null,
    content     json        not null,
    key agenda_import_age (uploaded_at)
);

create table calendar_year (
    id      bigint  not null primary key,
    version bigint  not null,
    year_no integer not null unique,
    changes integer not null
);

create table calendar_day (
    id         bigint        not null primary key,
    version    bigint        not null,
    year_id    bigint        not null references calendar_year (id),
    on_day     date          not null,
    kind       varchar(20)   not null,
    name_kk    varchar(300)  not null,
    name_ru    varchar(300)  not null,
    name_en    varchar(300)  not null,
    ground_kk  varchar(1000) not null,
    ground_ru  varchar(1000) not null,
    ground_en  varchar(1000) not null,
    confirmed  boolean       not null,
    instead_of date
);
create index calendar_day_year on calendar_day (year_id);

-- Editions as they were when first used: an upgrade of the program leaves them, and the results under them, as they are.
create table edition_copy (
    hash       varchar(64) not null primary key,
    edition_id varchar(80) not null,
    content    ${text}     not null,
    stored_at  timestamp   not null
);

-- The events of a deed from which terms are counted: names of kz.bagalau.law.time.Event joined by blanks.
alter table deed_entry add column events varchar(200);

-- Every change of the working calendar, with its reason: terms counted before it may have been counted otherwise.
create table calendar_change (
    id      bigint        not null primary key,
    version bigint        not null,
    year_no integer       not null,
    on_day  date,
    kind    varchar(20)   not null,
    told    varchar(2000),
    reason  varchar(500)  not null,
    done_at timestamp     not null,
    done_by varchar(200)  not null
);
create index calendar_change_year on calendar_change (year_no, done_at);

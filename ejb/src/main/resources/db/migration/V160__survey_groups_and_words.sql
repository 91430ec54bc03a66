-- The group of an opened answer, only where so many answered in it that it may be shown apart; null where it is merged with the others.
alter table opened_answer add column group_name varchar(30);

-- What was written beside the points: under a random id too, beside no answer, no group and no time.
create table opened_text (
    id        varchar(36)   not null primary key,
    survey_id bigint        not null references survey (id),
    words     varchar(1000) not null
);
create index opened_text_survey on opened_text (survey_id);

-- How the servant sees himself: it is his own, stands beside the result under his name, and counts nowhere.
create table self_point (
    survey_id bigint      not null references survey (id),
    criterion varchar(60) not null,
    points    varchar(40) not null,
    primary key (survey_id, criterion)
);

-- The day on which the servant opened his report.
alter table survey add column report_opened_on date;

-- How many surveys one person answers at most in a cycle, where HR set another number than the usual one.
create table survey_load (
    id        bigint  not null primary key,
    version   bigint  not null,
    cycle_id  bigint  not null unique references cycle (id),
    most_each integer not null
);

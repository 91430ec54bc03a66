-- Ids come from one sequence for all tables, so that deed_entry keeps the journals of every kind of aggregate without a key of its own each.
create table deed_entry (
    id         bigint        not null primary key,
    version    bigint        not null,
    owner_id   bigint        not null,
    deed       varchar(60)   not null,
    by_id      bigint references person (id),
    role_name  varchar(30)   not null,
    medium     varchar(20)   not null,
    at_time    timestamp     not null,
    on_day     date          not null,
    note       varchar(2000),
    file_id    bigint,
    from_stage varchar(60),
    to_stage   varchar(60)   not null,
    program    varchar(40)   not null
);
create index deed_entry_owner on deed_entry (owner_id, at_time);

create table cycle (
    id           bigint      not null primary key,
    version      bigint      not null,
    track        varchar(30) not null,
    stage        varchar(60) not null,
    body_id      bigint      not null references state_body (id),
    edition_id   varchar(80) not null,
    edition_hash varchar(64) not null,
    first_day    date        not null,
    last_day     date        not null,
    ground       varchar(1000)
);
create index cycle_body on cycle (body_id, last_day);

create table cycle_exclusion (
    id            bigint        not null primary key,
    version       bigint        not null,
    cycle_id      bigint        not null references cycle (id),
    person_id     bigint        not null references person (id),
    window_closes date,
    reason        varchar(2000) not null,
    on_day        date          not null,
    by_id         bigint references person (id)
);
create index cycle_exclusion_cycle on cycle_exclusion (cycle_id);

create table sitting (
    id         bigint      not null primary key,
    version    bigint      not null,
    track      varchar(30) not null,
    stage      varchar(60) not null,
    body_id    bigint      not null references state_body (id),
    cycle_id   bigint      not null references cycle (id),
    sits_on    date        not null,
    session_id bigint
);
create index sitting_cycle on sitting (cycle_id, sits_on);
create index sitting_body on sitting (body_id, sits_on);

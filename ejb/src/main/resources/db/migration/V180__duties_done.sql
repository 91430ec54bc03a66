-- What somebody did of the duties that the act lays on him: about one evaluation, or once for a whole cycle.
create table duty_done (
    id           bigint        not null primary key,
    version      bigint        not null,
    cycle_id     bigint        not null references cycle (id),
    case_id      bigint references evaluation_case (id),
    edition_hash varchar(64)   not null,
    duty         varchar(60)   not null,
    part         varchar(20)   not null,
    by_id        bigint        not null references person (id),
    words        varchar(4000) not null,
    lang         varchar(5)    not null,
    done_on      date          not null,
    entered_at   timestamp     not null,
    constraint duty_done_once unique (case_id, duty, part)
);
create index duty_done_cycle on duty_done (cycle_id);

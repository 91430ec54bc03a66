-- A sheet holds what its rule takes: points as before, lines of the plan's targets with their proofs, or the indicators of competencies that
-- showed and that did not. The higher supervisor agrees to it, or returns it; a supervisor whom HR named by an order stays.
create table sheet_target (
    id       bigint        not null primary key,
    version  bigint        not null,
    sheet_id bigint        not null references sheet (id),
    code     varchar(20)   not null,
    place    integer       not null,
    name     varchar(2000) not null,
    unit     varchar(500)  not null,
    planned  varchar(500)  not null,
    actual   varchar(2000) not null,
    reached  boolean,
    of_plan  boolean       not null
);
create index sheet_target_sheet on sheet_target (sheet_id);

create table sheet_evidence (
    target_id bigint not null references sheet_target (id),
    file_id   bigint not null references stored_file (id),
    primary key (target_id, file_id)
);

create table sheet_indicator (
    id         bigint        not null primary key,
    version    bigint        not null,
    sheet_id   bigint        not null references sheet (id),
    competency varchar(60)   not null,
    place      integer       not null,
    indicator  varchar(2000) not null,
    shown      boolean       not null
);
create index sheet_indicator_sheet on sheet_indicator (sheet_id);

alter table sheet add column submitted_on date;
alter table sheet add column agreed_by bigint references person (id);
alter table sheet add column agreed_role varchar(30);
alter table sheet add column agreed_medium varchar(20);
alter table sheet add column agreed_on date;
alter table sheet add column agreed_at timestamp;
alter table sheet add column agreed_entered_by bigint references person (id);
alter table sheet add column agreed_hash varchar(64);
alter table sheet add column agreed_scan_id bigint;

alter table evaluation_case add column supervisor_named boolean default false not null;

-- The code on every page names its document at once; version and pages tell whether a scan is the one in force, and whole.
alter table registered_paper add column code bigint;
alter table registered_paper add column version_no integer default 1 not null;
alter table registered_paper add column page_count integer;
alter table registered_paper add column basis varchar(64);
update registered_paper set code = number_no + (select r.id * 1000000 from register r where r.body_id = registered_paper.body_id
    and r.kind = registered_paper.kind and r.year_no = registered_paper.year_no);
update registered_paper set version_no = (select v.version_no from protocol_version v where v.paper_id = registered_paper.id)
    where exists (select v.id from protocol_version v where v.paper_id = registered_paper.id);
alter table registered_paper alter column code set not null;
create unique index registered_paper_code on registered_paper (code);
create index registered_paper_replaces on registered_paper (replaces_id);

create table print_run (
    id         bigint       not null primary key,
    version    bigint       not null,
    body_id    bigint       not null references state_body (id),
    kinds      varchar(400) not null,
    made_by    bigint references person (id),
    made_at    timestamp    not null,
    touched_at timestamp    not null
);
create index print_run_body on print_run (body_id, made_at);

-- What one person gets of a run: his papers, with one slip before them. Without a slip it is still to be made.
create table printed_set (
    id        bigint      not null primary key,
    version   bigint      not null,
    run_id    bigint      not null references print_run (id),
    person_id bigint      not null references person (id),
    case_id   bigint references evaluation_case (id),
    place_no  integer     not null,
    unit_kk   varchar(500),
    unit_ru   varchar(500),
    slip_id   bigint references registered_paper (id),
    state     varchar(20) not null,
    state_on  date        not null,
    reason    varchar(60)
);
create index printed_set_run on printed_set (run_id, place_no);
create index printed_set_slip on printed_set (slip_id);

create table printed_paper (
    set_id   bigint  not null references printed_set (id),
    place_no integer not null,
    paper_id bigint  not null references registered_paper (id),
    primary key (set_id, place_no)
);
create index printed_paper_paper on printed_paper (paper_id);

create table scan_batch (
    id          bigint       not null primary key,
    version     bigint       not null,
    body_id     bigint       not null references state_body (id),
    name        varchar(200) not null,
    state       varchar(20)  not null,
    pages       integer      not null,
    pages_read  integer      not null,
    uploaded_by bigint references person (id),
    uploaded_at timestamp    not null,
    touched_at  timestamp    not null
);
create index scan_batch_body on scan_batch (body_id, uploaded_at);

create table scanned_piece (
    id          bigint        not null primary key,
    version     bigint        not null,
    batch_id    bigint        not null references scan_batch (id),
    place_no    integer       not null,
    outcome     varchar(20)   not null,
    pages       varchar(4000) not null,
    complete    boolean       not null,
    paper_id    bigint references registered_paper (id),
    file_id     bigint references stored_file (id),
    assigned_by bigint references person (id),
    assigned_at timestamp
);
create index scanned_piece_batch on scanned_piece (batch_id, place_no);
create index scanned_piece_paper on scanned_piece (paper_id);
create index scanned_piece_file on scanned_piece (file_id);

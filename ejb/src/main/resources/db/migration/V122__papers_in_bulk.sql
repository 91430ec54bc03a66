-- A file of many papers that were signed by hand: what it holds, what is wrong with it, and what became of each line. The bytes go when the
-- file is done with; what was entered from it keeps its own scans.
create table paper_intake (
    id          bigint       not null primary key,
    version     bigint       not null,
    body_id     bigint       not null references state_body (id),
    cycle_id    bigint       not null references cycle (id),
    sort        varchar(80)  not null,
    file_name   varchar(255) not null,
    content     ${bytes},
    sha256      varchar(64)  not null,
    scans       integer      not null,
    uploaded_by bigint       not null references person (id),
    uploaded_at timestamp    not null,
    state       varchar(12)  not null,
    worked_at   timestamp    not null,
    total       integer      not null,
    done        integer      not null,
    failure     varchar(40)
);
create index paper_intake_body on paper_intake (body_id, uploaded_at);

create table paper_intake_scan (
    id         bigint       not null primary key,
    version    bigint       not null,
    intake_id  bigint       not null references paper_intake (id),
    name       varchar(255) not null,
    name_key   varchar(255) not null,
    size_bytes integer      not null,
    media_type varchar(20),
    content    ${bytes}     not null
);
create index paper_intake_scan_name on paper_intake_scan (intake_id, name_key);

create table paper_intake_line (
    id         bigint       not null primary key,
    version    bigint       not null,
    intake_id  bigint       not null references paper_intake (id),
    line_no    integer      not null,
    case_id    bigint references evaluation_case (id),
    label_kk   varchar(400) not null,
    label_ru   varchar(400) not null,
    state      varchar(12)  not null,
    stage      varchar(60),
    thing_id   bigint,
    note_kk    varchar(2000),
    note_ru    varchar(2000),
    note_en    varchar(2000)
);
create index paper_intake_line_place on paper_intake_line (intake_id, line_no);
create index paper_intake_line_case on paper_intake_line (case_id);

create table paper_intake_finding (
    id         bigint        not null primary key,
    version    bigint        not null,
    intake_id  bigint        not null references paper_intake (id),
    sheet_name varchar(60)   not null,
    line_no    integer       not null,
    column_no  integer       not null,
    heading    varchar(400),
    cell       varchar(210),
    rule_name  varchar(60)   not null,
    said_kk    varchar(2000) not null,
    said_ru    varchar(2000) not null,
    said_en    varchar(2000) not null
);
create index paper_intake_finding_place on paper_intake_finding (intake_id, sheet_name, line_no, column_no);

-- Papers whose term of keeping ended are disposed of by an act; what was disposed of leaves this trace.
create table disposal (
    id          bigint    not null primary key,
    version     bigint    not null,
    body_id     bigint    not null references state_body (id),
    disposed_on date      not null,
    disposed_at timestamp not null,
    entered_by  bigint references person (id),
    paper_id    bigint    not null references registered_paper (id)
);
create index disposal_body on disposal (body_id, disposed_on);

create table disposed_case (
    disposal_id    bigint  not null references disposal (id),
    case_id        bigint  not null unique references evaluation_case (id),
    documents      integer not null,
    files          integer not null,
    sheets         integer not null,
    results        integer not null,
    audit_details  integer not null,
    primary key (disposal_id, case_id)
);

alter table stored_file add column disposed_on date;

create table stored_file (
    id         bigint       not null primary key,
    version    bigint       not null,
    body_id    bigint       not null references state_body (id),
    subject    varchar(40)  not null,
    name       varchar(200) not null,
    media_type varchar(20)  not null,
    sha256     varchar(64)  not null,
    size_bytes integer      not null,
    content    ${bytes}     not null,
    stored_by  bigint references person (id),
    stored_at  timestamp    not null
);
create index stored_file_body on stored_file (body_id);

-- One row a kind and year: locked while a number is taken, so that there is no gap and no double.
create table register (
    id          bigint      not null primary key,
    version     bigint      not null,
    body_id     bigint      not null references state_body (id),
    kind        varchar(40) not null,
    year_no     integer     not null,
    last_number integer     not null,
    constraint register_year unique (body_id, kind, year_no)
);

create table registered_paper (
    id          bigint      not null primary key,
    version     bigint      not null,
    body_id     bigint      not null references state_body (id),
    kind        varchar(40) not null,
    year_no     integer     not null,
    number_no   integer     not null,
    dated       date        not null,
    case_id     bigint references evaluation_case (id),
    person_id   bigint references person (id),
    session_id  bigint,
    pdf_id      bigint      not null references stored_file (id),
    docx_id     bigint references stored_file (id),
    sha256      varchar(64) not null,
    replaces_id bigint references registered_paper (id),
    constraint registered_paper_number unique (body_id, kind, year_no, number_no)
);
create index registered_paper_case on registered_paper (case_id);
create index registered_paper_person on registered_paper (person_id);
create index registered_paper_session on registered_paper (session_id);

create table evaluation_case (
    id               bigint      not null primary key,
    version          bigint      not null,
    track            varchar(30) not null,
    stage            varchar(60) not null,
    body_id          bigint      not null references state_body (id),
    cycle_id         bigint      not null references cycle (id),
    sitting_id       bigint references sitting (id),
    edition_hash     varchar(64) not null,
    person_id        bigint      not null references person (id),
    employment_id    bigint      not null references employment (id),
    unit_id          bigint      not null references unit (id),
    post_kk          varchar(500),
    post_ru          varchar(500),
    category         varchar(6),
    head_of_unit     boolean     not null,
    head_of_body     boolean     not null,
    public_services  boolean     not null,
    entered          date,
    held_since       date        not null,
    supervisor_id    bigint references person (id),
    supervisor_order varchar(300),
    period_first     date        not null,
    period_last      date        not null,
    window_opens     date,
    window_closes    date,
    period_ground    varchar(1000)
);
create index evaluation_case_cycle on evaluation_case (cycle_id, stage);
create index evaluation_case_body on evaluation_case (body_id, window_closes);
create index evaluation_case_person on evaluation_case (person_id);
create index evaluation_case_supervisor on evaluation_case (supervisor_id);
create index evaluation_case_sitting on evaluation_case (sitting_id);

create table case_result (
    id            bigint      not null primary key,
    version       bigint      not null,
    case_id       bigint      not null references evaluation_case (id),
    kind          varchar(60) not null,
    part          varchar(20) not null,
    score         varchar(80),
    grade         varchar(40),
    explanation   ${text}     not null,
    facts         ${text}     not null,
    program       varchar(40) not null,
    edition_hash  varchar(64) not null,
    origin        varchar(20) not null,
    decided_on    date        not null,
    decided_by    bigint,
    supersedes_id bigint references case_result (id),
    superseded    boolean     not null
);
create index case_result_case on case_result (case_id, superseded);

create table notice (
    id          bigint      not null primary key,
    version     bigint      not null,
    body_id     bigint      not null references state_body (id),
    case_id     bigint      not null references evaluation_case (id),
    person_id   bigint      not null references person (id),
    role_name   varchar(30) not null,
    medium      varchar(20) not null,
    given_on    date        not null,
    received_on date,
    opened_at   timestamp,
    given_by    bigint references person (id),
    file_id     bigint
);
create index notice_case on notice (case_id);
create index notice_person on notice (person_id);

create table sheet_refusal (
    id           bigint        not null primary key,
    version      bigint        not null,
    offered_at   timestamp     not null,
    place        varchar(500)  not null,
    witnesses    varchar(1000) not null,
    given_reason varchar(2000)
);

create table sheet_refusal_signature (
    refusal_id      bigint not null references sheet_refusal (id),
    signer_id       bigint,
    signer_role     varchar(30),
    sign_medium     varchar(20),
    signed_on       date,
    signed_at       timestamp,
    sign_entered_by bigint,
    signed_hash     varchar(64),
    sign_scan_id    bigint
);
create index sheet_refusal_signature_refusal on sheet_refusal_signature (refusal_id);

create table sheet (
    id              bigint      not null primary key,
    version         bigint      not null,
    track           varchar(30) not null,
    stage           varchar(60) not null,
    body_id         bigint      not null references state_body (id),
    case_id         bigint      not null references evaluation_case (id),
    kind            varchar(60) not null,
    evaluator_id    bigint      not null references person (id),
    evaluator_role  varchar(30) not null,
    issued_on       date,
    received_on     date,
    replaces_id     bigint references sheet (id),
    saved_at        timestamp,
    saved_by        bigint references person (id),
    signer_id       bigint references person (id),
    signer_role     varchar(30),
    sign_medium     varchar(20),
    signed_on       date,
    signed_at       timestamp,
    sign_entered_by bigint references person (id),
    signed_hash     varchar(64),
    sign_scan_id    bigint,
    reader_id       bigint references person (id),
    reader_role     varchar(30),
    read_medium     varchar(20),
    read_on         date,
    read_at         timestamp,
    read_entered_by bigint references person (id),
    read_hash       varchar(64),
    read_scan_id    bigint,
    offered_on      date,
    objection       varchar(4000),
    refusal_id      bigint references sheet_refusal (id)
);
create index sheet_case on sheet (case_id);
create index sheet_evaluator on sheet (evaluator_id, stage);

create table sheet_point (
    sheet_id  bigint      not null references sheet (id),
    criterion varchar(60) not null,
    points    varchar(40) not null,
    primary key (sheet_id, criterion)
);

create table survey (
    id           bigint      not null primary key,
    version      bigint      not null,
    track        varchar(30) not null,
    stage        varchar(60) not null,
    body_id      bigint      not null references state_body (id),
    case_id      bigint      not null references evaluation_case (id),
    kind         varchar(60) not null,
    edition_hash varchar(64) not null,
    public_key   ${bytes},
    wrapped_key  ${bytes},
    closed_on    date
);
create index survey_case on survey (case_id);

create table respondent (
    id           bigint      not null primary key,
    version      bigint      not null,
    survey_id    bigint      not null references survey (id),
    person_id    bigint      not null references person (id),
    role_name    varchar(30) not null,
    sheet        varchar(60) not null,
    reason       varchar(2000),
    issued_on    date,
    received_on  date,
    answered     boolean     not null,
    answered_on  date,
    sealed       ${bytes},
    replaced_for varchar(2000)
);
create index respondent_survey on respondent (survey_id);
create index respondent_person on respondent (person_id);

-- No time, no version, no number that grows: nothing here may tell who answered, or who answered first.
create table opened_answer (
    id        varchar(36) not null primary key,
    survey_id bigint      not null references survey (id),
    sheet     varchar(60) not null
);
create index opened_answer_survey on opened_answer (survey_id);

create table opened_point (
    answer_id varchar(36) not null references opened_answer (id),
    criterion varchar(60) not null,
    points    varchar(40) not null,
    primary key (answer_id, criterion)
);

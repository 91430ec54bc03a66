create table acknowledgement (
    id                bigint      not null primary key,
    version           bigint      not null,
    track             varchar(30) not null,
    stage             varchar(60) not null,
    body_id           bigint      not null references state_body (id),
    case_id           bigint      not null references evaluation_case (id),
    person_id         bigint      not null references person (id),
    result_id         bigint      not null unique references case_result (id),
    sha256            varchar(64) not null,
    opened_at         timestamp,
    answer_medium     varchar(30),
    answered_on       date,
    answered_at       timestamp,
    answer_entered_by bigint references person (id),
    answer_sha256     varchar(64),
    answer_scan_id    bigint references stored_file (id),
    disagreement      varchar(4000),
    disagreement_lang varchar(5),
    posted_on         date,
    post_receipt_id   bigint references stored_file (id),
    delivered_on      date
);
create index acknowledgement_body on acknowledgement (body_id, stage);
create index acknowledgement_case on acknowledgement (case_id);
create index acknowledgement_person on acknowledgement (person_id, stage);

create table offer (
    id                 bigint      not null primary key,
    version            bigint      not null,
    acknowledgement_id bigint      not null references acknowledgement (id),
    medium             varchar(30) not null,
    happened_at        timestamp   not null,
    place              varchar(500),
    before_whom        varchar(1000),
    words              varchar(2000),
    outcome            varchar(20) not null,
    entered_by         bigint references person (id),
    entered_at         timestamp   not null
);
create index offer_acknowledgement on offer (acknowledgement_id);

create table refusal_paper (
    id                 bigint    not null primary key,
    version            bigint    not null,
    acknowledgement_id bigint    not null references acknowledgement (id),
    paper_id           bigint references registered_paper (id),
    sha256             varchar(64),
    drawn_on           date      not null,
    drawn_at           timestamp not null,
    covered_by_absence varchar(500)
);
create index refusal_paper_acknowledgement on refusal_paper (acknowledgement_id);

-- Who has to sign a protocol, a correction sheet or an act of refusal, and who has.
create table due_signature (
    id            bigint      not null primary key,
    version       bigint      not null,
    protocol_id   bigint references protocol (id),
    correction_id bigint references correction_sheet (id),
    refusal_id    bigint references refusal_paper (id),
    person_id     bigint      not null references person (id),
    role_name     varchar(30) not null,
    state         varchar(20) not null,
    sha256        varchar(64),
    entered_at    timestamp,
    entered_by    bigint references person (id),
    dated_on      date,
    note          varchar(2000),
    file_id       bigint references stored_file (id)
);
create index due_signature_protocol on due_signature (protocol_id);
create index due_signature_correction on due_signature (correction_id);
create index due_signature_refusal on due_signature (refusal_id);
create index due_signature_person on due_signature (person_id, state);

create table record_entry (
    id            bigint      not null primary key,
    version       bigint      not null,
    body_id       bigint      not null references state_body (id),
    person_id     bigint      not null references person (id),
    case_id       bigint      not null references evaluation_case (id),
    result_id     bigint      not null unique references case_result (id),
    period_first  date        not null,
    period_last   date        not null,
    score         varchar(80),
    grade         varchar(40) not null,
    grade_kk      varchar(300),
    grade_ru      varchar(300),
    act_kk        varchar(1000),
    act_ru        varchar(1000),
    decided_on    date        not null,
    protocol_mark varchar(40),
    acquainted    varchar(20) not null,
    acquainted_on date        not null,
    entered_on    date        not null,
    superseded_by bigint references record_entry (id)
);
create index record_entry_person on record_entry (person_id, decided_on);
create index record_entry_body on record_entry (body_id, grade, decided_on);

create table attestation (
    id         bigint       not null primary key,
    version    bigint       not null,
    body_id    bigint       not null references state_body (id),
    person_id  bigint       not null references person (id),
    order_no   varchar(100) not null,
    ordered_on date         not null
);
create index attestation_person on attestation (person_id);

-- A result of this system or one from before it: ids come from one sequence, so the number alone tells which.
create table attestation_basis (
    attestation_id bigint not null references attestation (id),
    basis_id       bigint not null,
    primary key (attestation_id, basis_id)
);

create table appeal (
    id             bigint       not null primary key,
    version        bigint       not null,
    track          varchar(30)  not null,
    stage          varchar(60)  not null,
    body_id        bigint       not null references state_body (id),
    case_id        bigint       not null references evaluation_case (id),
    person_id      bigint       not null references person (id),
    result_id      bigint       not null references case_result (id),
    authority      varchar(500) not null,
    complaint      varchar(4000),
    complaint_lang varchar(5),
    lodged_on      date         not null,
    received_on    date,
    outcome        varchar(20),
    considered_on  date,
    recommended_on date,
    session_id     bigint references commission_session (id),
    new_result_id  bigint references case_result (id),
    reported_on    date
);
create index appeal_body on appeal (body_id, stage);
create index appeal_case on appeal (case_id);
create index appeal_person on appeal (person_id);

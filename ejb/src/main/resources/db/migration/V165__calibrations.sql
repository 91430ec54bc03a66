create table calibration (
    id           bigint      not null primary key,
    version      bigint      not null,
    track        varchar(30) not null,
    stage        varchar(60) not null,
    body_id      bigint      not null references state_body (id),
    edition_hash varchar(64) not null,
    applicant_id bigint references person (id),
    words        varchar(4000),
    words_lang   varchar(5),
    late         boolean     not null,
    unit_id      bigint references unit (id),
    part         varchar(20),
    paper_id     bigint references registered_paper (id),
    sha256       varchar(64),
    paper_no     integer     not null
);
create index calibration_body on calibration (body_id, stage);
create index calibration_applicant on calibration (applicant_id);

create table calibration_member (
    id             bigint  not null primary key,
    version        bigint  not null,
    calibration_id bigint  not null references calibration (id),
    person_id      bigint  not null references person (id),
    chair          boolean not null,
    came_at        timestamp,
    left_at        timestamp,
    constraint calibration_member_person unique (calibration_id, person_id)
);
create index calibration_member_of on calibration_member (person_id);

-- One result that is looked at again: whose, by whom it was scored, and how it stood.
create table calibration_item (
    id             bigint      not null primary key,
    version        bigint      not null,
    calibration_id bigint      not null references calibration (id),
    case_id        bigint      not null references evaluation_case (id),
    person_id      bigint      not null references person (id),
    evaluator_id   bigint      not null references person (id),
    sheet_id       bigint      not null references sheet (id),
    result_id      bigint      not null references case_result (id),
    kind           varchar(60) not null,
    part           varchar(20) not null,
    put_score      varchar(80) not null,
    information    varchar(4000),
    description    varchar(4000),
    decided_score  varchar(80),
    new_result_id  bigint references case_result (id),
    read_at        timestamp,
    met_on         date,
    achievements   varchar(4000),
    skills         varchar(4000),
    potential      varchar(4000),
    constraint calibration_item_sheet unique (calibration_id, sheet_id)
);
create index calibration_item_case on calibration_item (case_id);
create index calibration_item_sheet_of on calibration_item (sheet_id);
create index calibration_item_evaluator on calibration_item (evaluator_id);

create table calibration_argument (
    id        bigint        not null primary key,
    version   bigint        not null,
    item_id   bigint        not null references calibration_item (id),
    person_id bigint        not null references person (id),
    words     varchar(4000) not null,
    lang      varchar(5)    not null,
    said_at   timestamp     not null
);
create index calibration_argument_item on calibration_argument (item_id);

create table calibration_motion (
    id            bigint      not null primary key,
    version       bigint      not null,
    item_id       bigint      not null references calibration_item (id),
    score         varchar(80),
    reason        varchar(4000),
    reason_lang   varchar(5),
    put_at        timestamp   not null,
    again_because varchar(2000),
    outcome       varchar(20) not null,
    counted_at    timestamp
);
create index calibration_motion_item on calibration_motion (item_id);

-- Everybody's place and vote as they stood when the motion was put.
create table calibration_vote (
    id         bigint      not null primary key,
    version    bigint      not null,
    motion_id  bigint      not null references calibration_motion (id),
    person_id  bigint      not null references person (id),
    chair      boolean     not null,
    present    boolean     not null,
    recused    varchar(30),
    in_favour  boolean,
    entered_by bigint references person (id),
    said_at    timestamp,
    constraint calibration_vote_person unique (motion_id, person_id)
);

alter table due_signature add column calibration_id bigint references calibration (id);
create index due_signature_calibration on due_signature (calibration_id);

-- Individual work plans: a plan for one servant in one post, its versions with their targets, who signed them, the recommendations of each quarter.

create table work_plan (
    id               bigint      not null primary key,
    version          bigint      not null,
    track            varchar(30) not null,
    stage            varchar(60) not null,
    body_id          bigint      not null references state_body (id),
    case_id          bigint      not null references evaluation_case (id),
    person_id        bigint      not null references person (id),
    employment_id    bigint      not null,
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
    supervisor_named boolean     not null,
    under_first_head boolean     not null,
    higher_id        bigint references person (id),
    first_day        date        not null,
    last_day         date        not null
);
create index work_plan_case on work_plan (case_id);
create index work_plan_person on work_plan (person_id);
create index work_plan_supervisor on work_plan (supervisor_id, stage);
create index work_plan_higher on work_plan (higher_id, stage);

create table plan_version (
    id             bigint     not null primary key,
    version        bigint     not null,
    plan_id        bigint     not null references work_plan (id),
    number_of      integer    not null,
    ground         varchar(2000),
    ground_file_id bigint,
    lang           varchar(2) not null,
    saved_at       timestamp,
    saved_by       bigint,
    approved_on    date,
    ended_on       date,
    unique (plan_id, number_of)
);

create table plan_target (
    id              bigint  not null primary key,
    version         bigint  not null,
    version_id      bigint  not null references plan_version (id),
    place           integer not null,
    target_name     varchar(1000),
    source_document varchar(1000),
    unit_of_measure varchar(200),
    planned_value   varchar(200),
    due_on          date,
    final_result    varchar(1000)
);
create index plan_target_version on plan_target (version_id);

create table plan_signature (
    version_id      bigint not null references plan_version (id),
    signer_id       bigint,
    signer_role     varchar(30),
    sign_medium     varchar(20),
    signed_on       date,
    signed_at       timestamp,
    sign_entered_by bigint,
    signed_hash     varchar(64),
    sign_scan_id    bigint
);
create index plan_signature_version on plan_signature (version_id);

create table plan_recommendation (
    id           bigint        not null primary key,
    version      bigint        not null,
    plan_id      bigint        not null references work_plan (id),
    quarter_name varchar(20)   not null,
    words        varchar(4000) not null,
    lang         varchar(2)    not null,
    given_on     date          not null,
    given_by     bigint        not null,
    entered_at   timestamp     not null,
    file_id      bigint
);
create index plan_recommendation_plan on plan_recommendation (plan_id);

create table plan_closing (
    plan_id bigint        not null references work_plan (id),
    place   integer       not null,
    words   varchar(1000) not null,
    primary key (plan_id, place)
);

-- Rows of different aggregates refer to each other by foreign keys; JPA orders inserts by mapped relations only, so that a service which
-- stores several new aggregates in one transaction flushes the one that is referred to first.

create table state_body (
    id          bigint       not null primary key,
    version     bigint       not null,
    bin         varchar(12)  not null unique,
    name_kk     varchar(500),
    name_ru     varchar(500),
    official_id bigint,
    hr_body_id  bigint references state_body (id),
    go_live     date
);

create table edition_term (
    id         bigint      not null primary key,
    version    bigint      not null,
    body_id    bigint      not null references state_body (id),
    edition_id varchar(80) not null,
    first_day  date        not null,
    last_day   date,
    source     varchar(500)
);
create index edition_term_body on edition_term (body_id);

create table unit (
    id           bigint       not null primary key,
    version      bigint       not null,
    body_id      bigint       not null references state_body (id),
    parent_id    bigint references unit (id),
    code         varchar(40)  not null,
    name_kk      varchar(500),
    name_ru      varchar(500),
    place        integer      not null,
    abolished_on date,
    constraint unit_code unique (body_id, code)
);

create table person (
    id          bigint      not null primary key,
    version     bigint      not null,
    iin         varchar(12) not null unique,
    email       varchar(254),
    entered     date,
    merged_into bigint references person (id)
);

create table person_name (
    id            bigint       not null primary key,
    version       bigint       not null,
    person_id     bigint       not null references person (id),
    first_day     date         not null,
    last_day      date,
    surname_kk    varchar(120) not null,
    given_kk      varchar(120) not null,
    patronymic_kk varchar(120),
    surname_ru    varchar(120) not null,
    given_ru      varchar(120) not null,
    patronymic_ru varchar(120),
    sort_kk       varchar(240) not null,
    sort_ru       varchar(240) not null
);
create index person_name_person on person_name (person_id);
create index person_name_sort_kk on person_name (sort_kk);
create index person_name_sort_ru on person_name (sort_ru);

alter table state_body add constraint state_body_official foreign key (official_id) references person (id);

create table employment (
    id              bigint  not null primary key,
    version         bigint  not null,
    body_id         bigint  not null references state_body (id),
    person_id       bigint  not null references person (id),
    unit_id         bigint  not null references unit (id),
    post_kk         varchar(500),
    post_ru         varchar(500),
    category        varchar(6),
    head_of_unit    boolean not null,
    head_of_body    boolean not null,
    public_services boolean not null,
    supervisor_id   bigint references person (id),
    appointed_on    date    not null,
    held_since      date    not null,
    continued_by    varchar(300),
    probation_end   date,
    last_day        date,
    end_ground      varchar(500)
);
create index employment_body on employment (body_id, last_day);
create index employment_person on employment (person_id);
create index employment_unit on employment (unit_id);
create index employment_supervisor on employment (supervisor_id);

create table absence (
    id        bigint      not null primary key,
    version   bigint      not null,
    body_id   bigint      not null references state_body (id),
    person_id bigint      not null references person (id),
    kind      varchar(20) not null,
    first_day date        not null,
    last_day  date,
    document  varchar(300)
);
create index absence_person on absence (person_id, first_day);

create table acting_supervisor (
    id            bigint       not null primary key,
    version       bigint       not null,
    body_id       bigint       not null references state_body (id),
    for_person_id bigint       not null references person (id),
    acting_id     bigint       not null references person (id),
    first_day     date         not null,
    last_day      date,
    order_text    varchar(300) not null
);
create index acting_supervisor_for on acting_supervisor (for_person_id, first_day);

create table job_description (
    id          bigint       not null primary key,
    version     bigint       not null,
    body_id     bigint       not null references state_body (id),
    person_id   bigint references person (id),
    post        varchar(500),
    version_no  integer      not null,
    file_name   varchar(255) not null,
    content     ${bytes}     not null,
    sha256      varchar(64)  not null,
    uploaded_at timestamp    not null
);
create index job_description_person on job_description (body_id, person_id);

create table prior_result (
    id        bigint       not null primary key,
    version   bigint       not null,
    body_id   bigint       not null references state_body (id),
    person_id bigint       not null references person (id),
    year_no   integer      not null,
    grade     varchar(40)  not null,
    act       varchar(300),
    source    varchar(300) not null
);
create index prior_result_person on prior_result (person_id, year_no);

create table dispute (
    id          bigint        not null primary key,
    version     bigint        not null,
    track       varchar(30)   not null,
    stage       varchar(60)   not null,
    body_id     bigint        not null references state_body (id),
    case_id     bigint        not null references evaluation_case (id),
    person_id   bigint        not null references person (id),
    lodged_by   bigint        not null references person (id),
    words       varchar(4000) not null,
    words_lang  varchar(5)    not null,
    answer      varchar(4000),
    answer_lang varchar(5)
);
create index dispute_body on dispute (body_id, stage);
create index dispute_case on dispute (case_id);
create index dispute_lodged_by on dispute (lodged_by);

create table dispute_hearing (
    id         bigint        not null primary key,
    version    bigint        not null,
    dispute_id bigint        not null references dispute (id),
    person_id  bigint        not null references person (id),
    words      varchar(4000) not null,
    lang       varchar(5)    not null,
    heard_on   date          not null
);
create index dispute_hearing_of on dispute_hearing (dispute_id);

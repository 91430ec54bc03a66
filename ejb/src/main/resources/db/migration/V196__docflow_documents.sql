-- The exchange of a body with its document-flow system (issue 7, decision 0062). The row is locked while a change takes its number, until it is
-- committed: numbers are seen in their order.
create table body_exchange (
    id          bigint not null primary key,
    version     bigint not null,
    body_id     bigint not null references state_body (id),
    opens_on    date,
    last_change bigint not null,
    constraint body_exchange_body unique (body_id)
);

create table exchange_document (
    id             bigint      not null primary key,
    version        bigint      not null,
    body_id        bigint      not null references state_body (id),
    kind           varchar(20) not null,
    paper_id       bigint      not null references registered_paper (id),
    case_id        bigint references evaluation_case (id),
    person_id      bigint references person (id),
    confidential   boolean     not null,
    replaces_id    bigint references exchange_document (id),
    state          varchar(20) not null,
    change_no      bigint      not null,
    changed_at     timestamp   not null,
    ready_at       timestamp   not null,
    outside_number varchar(100),
    outside_dated  date,
    registrar      varchar(300),
    outside_id     varchar(100),
    constraint exchange_document_paper unique (paper_id),
    constraint exchange_document_change unique (body_id, change_no)
);
create index exchange_document_case on exchange_document (case_id);
create index exchange_document_person on exchange_document (person_id);
create index exchange_document_state on exchange_document (body_id, state);
create index exchange_document_replaces on exchange_document (replaces_id);

create table exchange_event (
    id             bigint      not null primary key,
    version        bigint      not null,
    document_id    bigint      not null references exchange_document (id),
    kind           varchar(20) not null,
    happened_at    timestamp   not null,
    outside_number varchar(100),
    dated          date,
    reason         varchar(2000),
    reason_lang    varchar(2),
    registrar      varchar(300),
    external_id    varchar(100),
    told_by        bigint references account (id)
);
create index exchange_event_document on exchange_event (document_id);

create table exchange_receipt (
    id          bigint       not null primary key,
    version     bigint       not null,
    document_id bigint       not null references exchange_document (id),
    kind        varchar(20)  not null,
    happened_at timestamp    not null,
    person_id   bigint references person (id),
    external_id varchar(100) not null,
    proof_id    bigint references stored_file (id),
    told_by     bigint references account (id),
    told_at     timestamp    not null,
    constraint exchange_receipt_id unique (document_id, external_id)
);
create index exchange_receipt_person on exchange_receipt (person_id);
create index exchange_receipt_proof on exchange_receipt (proof_id);

create table keyed_answer (
    id             bigint       not null primary key,
    version        bigint       not null,
    account_id     bigint       not null references account (id),
    key_text       varchar(100) not null,
    request_sha256 varchar(64)  not null,
    answer         ${text}      not null,
    answered_at    timestamp    not null,
    constraint keyed_answer_key unique (account_id, key_text)
);
create index keyed_answer_old on keyed_answer (account_id, answered_at);

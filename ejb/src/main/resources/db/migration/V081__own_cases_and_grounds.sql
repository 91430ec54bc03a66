-- Who acts in somebody's place in his own case, by which order.
create table case_substitute (
    id         bigint       not null primary key,
    version    bigint       not null,
    case_id    bigint       not null references evaluation_case (id),
    role_name  varchar(30)  not null,
    person_id  bigint       not null references person (id),
    order_no   varchar(100) not null,
    ordered_on date         not null,
    ended_on   date
);
create index case_substitute_case on case_substitute (case_id);
create index case_substitute_person on case_substitute (person_id);

-- Whom the akim authorised to evaluate a head, by which document, for which days.
alter table evaluation_case add column authority_id bigint references person (id);
alter table evaluation_case add column authority_document varchar(300);
alter table evaluation_case add column authority_from date;
alter table evaluation_case add column authority_till date;

-- What the servant explains before the session.
create table case_explanation (
    id         bigint        not null primary key,
    version    bigint        not null,
    case_id    bigint        not null references evaluation_case (id),
    words      varchar(4000) not null,
    lang       varchar(5)    not null,
    given_on   date          not null,
    entered_at timestamp     not null,
    entered_by bigint references person (id)
);
create index case_explanation_case on case_explanation (case_id);

create table case_explanation_file (
    explanation_id bigint not null references case_explanation (id),
    file_id        bigint not null references stored_file (id),
    primary key (explanation_id, file_id)
);
create index case_explanation_file_file on case_explanation_file (file_id);

-- An order that a result led to: to attestation, or another consequence. It falls with its ground when it is revoked.
alter table attestation add column consequence varchar(40) default 'ATTESTATION' not null;
alter table attestation add column revoked_on date;

create table fallen_basis (
    id             bigint        not null primary key,
    version        bigint        not null,
    body_id        bigint        not null references state_body (id),
    attestation_id bigint        not null references attestation (id),
    result_id      bigint        not null references case_result (id),
    words          varchar(4000) not null,
    lang           varchar(5)    not null,
    document_no    varchar(100)  not null,
    revoked        boolean       not null,
    settled_on     date          not null,
    entered_at     timestamp     not null,
    entered_by     bigint references person (id),
    constraint fallen_basis_once unique (attestation_id, result_id)
);
create index fallen_basis_body on fallen_basis (body_id);

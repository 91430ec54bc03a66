-- Incentives and breaches: each fact is an entry of its own, which is never erased.
create table journal_entry (
    id             bigint        not null primary key,
    version        bigint        not null,
    track          varchar(30)   not null,
    stage          varchar(60)   not null,
    body_id        bigint        not null references state_body (id),
    case_id        bigint        not null references evaluation_case (id),
    person_id      bigint        not null references person (id),
    rule_name      varchar(60)   not null,
    kind           varchar(60)   not null,
    points         varchar(40)   not null,
    happened_on    date          not null,
    part           varchar(20)   not null,
    description    varchar(2000) not null,
    source         varchar(500),
    source_file_id bigint references stored_file (id),
    no_source      varchar(1000),
    edition_hash   varchar(64)   not null
);
create index journal_entry_person on journal_entry (person_id, part);
create index journal_entry_case on journal_entry (case_id);
create index journal_entry_body on journal_entry (body_id, part);

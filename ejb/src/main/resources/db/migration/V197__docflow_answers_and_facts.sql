-- What servants answered in the document-flow system, with its proof (issue 7, decision 0063).
alter table exchange_event add proof_kind varchar(10);
alter table exchange_event add proof_id bigint references stored_file (id);
create index exchange_event_proof on exchange_event (proof_id);

-- Facts that it proposed for the journal: each once by its id there; a change takes the next number of the body, as documents do.
create table exchange_fact (
    id          bigint       not null primary key,
    version     bigint       not null,
    body_id     bigint       not null references state_body (id),
    external_id varchar(100) not null,
    entry_id    bigint       not null references journal_entry (id),
    change_no   bigint       not null,
    changed_at  timestamp    not null,
    told_by     bigint references account (id),
    constraint exchange_fact_id unique (body_id, external_id),
    constraint exchange_fact_entry unique (entry_id)
);
create index exchange_fact_change on exchange_fact (body_id, change_no);

-- Who asks: an inspector by his account, a servant as a person; the cases that are opened to an inspector, and for how long.
alter table information_request add column account_id bigint references account (id);
alter table information_request add column person_id bigint references person (id);
alter table information_request add column opens_on date;
alter table information_request add column closes_on date;
create index information_request_account on information_request (account_id, opens_on);
create index information_request_person on information_request (person_id);

create table sampled_case (
    id         bigint not null primary key,
    version    bigint not null,
    request_id bigint not null references information_request (id),
    case_id    bigint not null references evaluation_case (id),
    constraint sampled_case_once unique (request_id, case_id)
);
create index sampled_case_case on sampled_case (case_id);

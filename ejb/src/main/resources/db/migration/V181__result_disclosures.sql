-- Results of a case told, or not told, to whoever asked for them by a request, on the ground of a law.
create table result_disclosure (
    id         bigint        not null primary key,
    version    bigint        not null,
    request_id bigint        not null references information_request (id),
    case_id    bigint        not null references evaluation_case (id),
    granted    boolean       not null,
    words      varchar(2000) not null,
    document   varchar(200)  not null,
    decided_on date          not null,
    by_id      bigint        not null references person (id),
    entered_at timestamp     not null
);
create index result_disclosure_case on result_disclosure (case_id);
create index result_disclosure_request on result_disclosure (request_id);

create table disclosed_result (
    disclosure_id bigint not null references result_disclosure (id),
    result_id     bigint not null references case_result (id),
    primary key (disclosure_id, result_id)
);

create table information_request (
    id           bigint        not null primary key,
    version      bigint        not null,
    body_id      bigint        not null references state_body (id),
    asked_by     varchar(20)   not null,
    asker        varchar(500)  not null,
    mark         varchar(100)  not null,
    subject      varchar(2000) not null,
    ground       varchar(1000) not null,
    received_on  date          not null,
    due_on       date          not null,
    entered_by   bigint references person (id),
    answer       varchar(4000),
    answer_mark  varchar(100),
    answered_on  date,
    answered_by  bigint references person (id),
    answer_file_id bigint references stored_file (id)
);
create index information_request_body on information_request (body_id, due_on);

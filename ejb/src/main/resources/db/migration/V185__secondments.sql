create table secondment (
    id         bigint       not null primary key,
    version    bigint       not null,
    body_id    bigint       not null references state_body (id),
    person_id  bigint       not null references person (id),
    host_id    bigint       not null references person (id),
    first_day  date         not null,
    last_day   date,
    order_text varchar(300) not null
);
create index secondment_person on secondment (person_id, first_day);
create index secondment_body on secondment (body_id, first_day);

-- Members of commissions and evaluators who hold no post in the body that deals with them.

create table outsider (
    id           bigint       not null primary key,
    version      bigint       not null,
    body_id      bigint       not null references state_body (id),
    person_id    bigint       not null references person (id),
    workplace_kk varchar(500) not null,
    workplace_ru varchar(500) not null,
    post_kk      varchar(500) not null,
    post_ru      varchar(500) not null,
    first_day    date         not null,
    last_day     date,
    end_ground   varchar(500)
);
create index outsider_body on outsider (body_id);
create index outsider_person on outsider (person_id);

alter table account add mails boolean default true not null;

create table reminder_plan (
    id          bigint  not null primary key,
    version     bigint  not null,
    body_id     bigint  not null references state_body (id),
    days_before integer not null,
    done_on     date,
    constraint reminder_plan_body unique (body_id)
);

create table reminder_mail (
    id         bigint      not null primary key,
    version    bigint      not null,
    account_id bigint      not null references account (id),
    made_on    date        not null,
    state      varchar(10) not null,
    attempts   integer     not null,
    next_try   timestamp   not null,
    held_until timestamp,
    sent_on    date,
    failure    varchar(500),
    constraint reminder_mail_made unique (account_id, made_on),
    constraint reminder_mail_sent unique (account_id, sent_on)
);
create index reminder_mail_waiting on reminder_mail (state, next_try);

create table reminder (
    id           bigint       not null primary key,
    version      bigint       not null,
    account_id   bigint       not null references account (id),
    body_id      bigint       not null references state_body (id),
    case_id      bigint       not null references evaluation_case (id),
    kind         varchar(10)  not null,
    edition_hash varchar(64)  not null,
    term         varchar(80)  not null,
    thing_id     bigint       not null,
    counted_day  date         not null,
    last_day     date         not null,
    link         varchar(200) not null,
    made_on      date         not null,
    seen_on      date,
    mail_id      bigint references reminder_mail (id),
    constraint reminder_once unique (account_id, kind, case_id, term, thing_id, counted_day)
);
create index reminder_unseen on reminder (account_id, seen_on);
create index reminder_of_mail on reminder (mail_id);

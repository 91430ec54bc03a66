-- An account is never deleted: the trail names it. Logins are stored in lower case.
create table account (
    id           bigint       not null primary key,
    version      bigint       not null,
    login        varchar(60)  not null unique,
    person_id    bigint references person (id),
    name         varchar(200) not null,
    technical    boolean      not null,
    language     varchar(2)   not null,
    password     varchar(300) not null,
    one_time     boolean      not null,
    failures     integer      not null,
    locked_until timestamp,
    last_login   timestamp,
    disabled_at  timestamp,
    stamp        bigint       not null,
    key_stamp    bigint       not null,
    constraint account_person unique (person_id)
);

create table account_grant (
    id           bigint      not null primary key,
    version      bigint      not null,
    account_id   bigint      not null references account (id),
    role         varchar(30) not null,
    body_id      bigint references state_body (id),
    first_day    date        not null,
    last_day     date,
    ground       varchar(300),
    withdrawn_at timestamp
);
create index account_grant_account on account_grant (account_id);
create index account_grant_body on account_grant (body_id, role);

-- No foreign keys: a line outlives whatever it names, and it is written without waiting for anything.
create table audit_entry (
    id          bigint       not null primary key,
    version     bigint       not null,
    happened_at timestamp    not null,
    operation   varchar(60)  not null,
    refusal     varchar(30),
    account_id  bigint,
    person_id   bigint,
    login       varchar(60)  not null,
    role        varchar(30),
    origin      varchar(60)  not null,
    matter_kind varchar(30),
    matter_id   bigint,
    body_id     bigint,
    concerns_id bigint,
    digest      varchar(64),
    place       bigint unique,
    hash        varchar(64)
);
create index audit_entry_happened on audit_entry (happened_at);
create index audit_entry_concerns on audit_entry (concerns_id, happened_at);
create index audit_entry_matter on audit_entry (matter_kind, matter_id);
create index audit_entry_account on audit_entry (account_id, happened_at);

create table audit_payload (
    entry_id bigint      not null primary key,
    salt     varchar(32) not null,
    details  ${text}     not null
);

create table audit_head (
    id         integer     not null primary key,
    version    bigint      not null,
    last_place bigint      not null,
    last_hash  varchar(64) not null
);
insert into audit_head (id, version, last_place, last_hash) values (1, 0, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- Editions that an administrator brings in: written as a draft, never changed once published. The files as one JSON text.
create table own_edition (
    id           bigint       not null primary key,
    version      bigint       not null,
    edition_id   varchar(80)  not null unique,
    base_id      varchar(80),
    name_kk      varchar(500),
    name_ru      varchar(500),
    files        ${text}      not null,
    state        varchar(12)  not null,
    made_at      timestamp    not null,
    made_by      varchar(200) not null,
    changed_at   timestamp    not null,
    changed_by   varchar(200) not null,
    published_at timestamp,
    published_by varchar(200),
    hash         varchar(64) references edition_copy (hash)
);
create index own_edition_state on own_edition (state, edition_id);

-- When an edition is in force, as an administrator found it in a source: outside the edition and its hash. The latest line counts.
create table edition_days (
    id         bigint       not null primary key,
    version    bigint       not null,
    edition_id varchar(80)  not null,
    first_day  date         not null,
    end_day    date,
    source     varchar(500) not null,
    set_at     timestamp    not null,
    set_by     varchar(200) not null
);
create index edition_days_edition on edition_days (edition_id, set_at);

create table staff_import (
    id          bigint       not null primary key,
    version     bigint       not null,
    body_id     bigint       not null references state_body (id),
    file_name   varchar(255) not null,
    content     ${bytes}     not null,
    uploaded_at timestamp    not null,
    uploaded_by varchar(200) not null,
    state       varchar(12)  not null,
    percent     integer      not null,
    row_count   integer      not null,
    worked_at   timestamp    not null,
    loaded_at   timestamp,
    failure     varchar(500)
);
create index staff_import_body on staff_import (body_id, uploaded_at);

create table import_finding (
    id        bigint      not null primary key,
    version   bigint      not null,
    import_id bigint      not null references staff_import (id),
    sheet     varchar(60),
    line_no   integer     not null,
    heading   varchar(200),
    cell      varchar(210),
    fault     varchar(40) not null
);
create index import_finding_import on import_finding (import_id, line_no);

create table import_change (
    id           bigint       not null primary key,
    version      bigint       not null,
    import_id    bigint       not null references staff_import (id),
    kind         varchar(16)  not null,
    line_no      integer      not null,
    label        varchar(400) not null,
    heading      varchar(40),
    value_before varchar(500),
    value_after  varchar(500),
    target_id    bigint,
    answer       varchar(10)
);
create index import_change_import on import_change (import_id, kind);

create table staff_deed (
    id        bigint       not null primary key,
    version   bigint       not null,
    body_id   bigint       not null references state_body (id),
    person_id bigint       not null references person (id),
    kind      varchar(24)  not null,
    done_at   timestamp    not null,
    done_by   varchar(200) not null,
    reason    varchar(500),
    detail    varchar(1000)
);
create index staff_deed_person on staff_deed (person_id, done_at);

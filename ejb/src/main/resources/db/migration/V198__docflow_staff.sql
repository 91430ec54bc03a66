-- Who keeps the staff data of a body; proposals of other sources than files; what the document-flow system was told of staff (issue 7, decision 0063).
alter table state_body add staff_master varchar(20) default 'FILE' not null;
alter table staff_import add origin varchar(20) default 'FILE' not null;
alter table staff_import add external_id varchar(100);
alter table staff_import add constraint staff_import_external unique (body_id, external_id);

create table exchange_staff (
    id         bigint      not null primary key,
    version    bigint      not null,
    body_id    bigint      not null references state_body (id),
    kind       varchar(10) not null,
    row_key    varchar(60) not null,
    content    ${text}     not null,
    removed    boolean     not null,
    change_no  bigint      not null,
    changed_at timestamp   not null,
    constraint exchange_staff_key unique (body_id, kind, row_key)
);
create index exchange_staff_change on exchange_staff (body_id, change_no);

-- A case has several results: whoever is acquainted is acquainted with all of them, and a later decision may leave the leading one as it was.
-- The column is made anew, because its unique key has no name of ours.
alter table acknowledgement add column leading_id bigint;
update acknowledgement set leading_id = result_id;
alter table acknowledgement drop column result_id;
alter table acknowledgement alter column leading_id set not null;
alter table acknowledgement add constraint acknowledgement_leading foreign key (leading_id) references case_result (id);
create index acknowledgement_result on acknowledgement (leading_id);

create table acknowledged_result (
    acknowledgement_id bigint not null references acknowledgement (id),
    result_id          bigint not null references case_result (id),
    primary key (acknowledgement_id, result_id)
);
insert into acknowledged_result select id, leading_id from acknowledgement;

-- How a result was sent to one who refused to be acquainted with it.
create table dispatch (
    id                 bigint       not null primary key,
    version            bigint       not null,
    acknowledgement_id bigint       not null references acknowledgement (id),
    medium             varchar(30)  not null,
    sent_on            date         not null,
    number_no          varchar(100) not null,
    proof_id           bigint references stored_file (id),
    entered_by         bigint references person (id),
    entered_at         timestamp    not null
);
create index dispatch_acknowledgement on dispatch (acknowledgement_id);

alter table record_entry add column leading_id bigint;
update record_entry set leading_id = result_id;
alter table record_entry drop column result_id;
alter table record_entry alter column leading_id set not null;
alter table record_entry add constraint record_entry_leading foreign key (leading_id) references case_result (id);
create index record_entry_result on record_entry (leading_id);

-- What stands beside the leading result in an entry of the service record.
create table record_line (
    entry_id bigint       not null references record_entry (id),
    place    integer      not null,
    name_kk  varchar(500) not null,
    name_ru  varchar(500) not null,
    grade    varchar(40)  not null,
    grade_kk varchar(300),
    grade_ru varchar(300),
    primary key (entry_id, place)
);

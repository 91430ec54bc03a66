-- What a motion changes: one row for each result of the case that is revised or decided. Motions without rows are about the result of their item.
create table motion_change (
    id          bigint      not null primary key,
    version     bigint      not null,
    motion_id   bigint      not null references motion (id),
    result_kind varchar(60) not null,
    result_part varchar(20) not null,
    score       varchar(80),
    grade       varchar(40),
    constraint motion_change_once unique (motion_id, result_kind, result_part)
);

-- What the commission concludes on the session as a whole.
alter table commission_session add column conclusion_words varchar(4000);
alter table commission_session add column conclusion_lang varchar(5);

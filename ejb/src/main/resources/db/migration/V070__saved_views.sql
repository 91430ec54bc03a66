create table saved_view (
    id         bigint        not null primary key,
    version    bigint        not null,
    account_id bigint        not null references account (id),
    page       varchar(200)  not null,
    name       varchar(100)  not null,
    query      varchar(2000) not null,
    constraint saved_view_name unique (account_id, page, name)
);

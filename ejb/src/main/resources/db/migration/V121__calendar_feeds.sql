create table calendar_feed (
    id         bigint      not null primary key,
    version    bigint      not null,
    account_id bigint      not null references account (id),
    token_hash varchar(64) not null,
    made_on    date        not null,
    read_on    date,
    constraint calendar_feed_account unique (account_id),
    constraint calendar_feed_token unique (token_hash)
);

create table access_token (
    id         bigint       not null primary key,
    version    bigint       not null,
    account_id bigint       not null references account (id),
    name       varchar(100) not null,
    token_hash varchar(64)  not null,
    per_minute integer      not null,
    made_at    timestamp    not null,
    last_day   date         not null,
    revoked_at timestamp,
    used_at    timestamp,
    refused_at timestamp,
    constraint access_token_hash unique (token_hash)
);
create index access_token_account on access_token (account_id);

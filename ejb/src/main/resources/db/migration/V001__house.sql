-- One sequence numbers every row; 50 at a time, so that a bulk import does not ask the database for each.
create sequence bagalau_seq start with 1000 increment by 50;

-- The installation's own facts: one row a name (clock offset, demo name, go-live ...).
create table installation (
    name  varchar(60)   not null primary key,
    fact  varchar(2000) not null
);

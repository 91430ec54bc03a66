-- a notice may speak of one part of the period: heads and servants are told of each quarter (family of 2023)
alter table notice add column part varchar(20) not null default '';

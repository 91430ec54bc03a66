-- A sheet may be about a part of the period, which has its own edition of the act; targets of a plan may be given points.
alter table sheet add column part varchar(20) default '' not null;
alter table sheet add column edition_hash varchar(64);
alter table sheet_target add column score varchar(40);
alter table sheet_target add column own_score varchar(40);
alter table sheet_target add column note varchar(1000) default '' not null;

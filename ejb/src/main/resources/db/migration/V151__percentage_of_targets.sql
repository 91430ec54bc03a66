-- How far the targets of a sheet are reached: which way they are good, the values worked out beforehand, a percentage that the evaluator entered with its ground.

alter table sheet_target add column direction varchar(10);
alter table sheet_target add column precomputed varchar(2000) default '' not null;
alter table sheet_target add column percent varchar(40);
alter table sheet_target add column percent_ground varchar(1000) default '' not null;

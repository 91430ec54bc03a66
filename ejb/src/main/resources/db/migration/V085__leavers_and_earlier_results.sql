-- The account of somebody who left is closed from a day on; an interrupted import is taken up again so many times and no more.
alter table account add column closes_on date;
alter table staff_import add column attempts integer default 0 not null;
-- Older rows do not say when the result was decided; a result taken out stays readable, with the reason.
alter table prior_result add column decided_on date;
alter table prior_result add column removed_at timestamp;
alter table prior_result add column removed_reason varchar(500);

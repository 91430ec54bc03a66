-- The meeting on the report of an anonymous survey: its day, and what was agreed; who held it stands in the journal.
alter table survey add column met_on date;
alter table survey add column agreed varchar(4000);

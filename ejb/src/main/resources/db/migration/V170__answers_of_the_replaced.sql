-- How many answers were destroyed because their respondents were replaced: numbers that are shown count them on, so that a replacement does not tell
-- whether he had answered.
alter table survey add column replaced_answers integer not null default 0;

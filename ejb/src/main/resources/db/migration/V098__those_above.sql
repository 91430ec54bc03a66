-- Those above the servant on the day of the case: whoever supervises his supervisor, and whether that one is the first head of the body.
alter table evaluation_case add column under_first_head boolean default false not null;
alter table evaluation_case add column higher_id bigint references person (id);
create index evaluation_case_higher on evaluation_case (higher_id);

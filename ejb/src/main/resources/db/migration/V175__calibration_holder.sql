-- Who holds a session instead of the head of HR, who has a part in it himself.
alter table calibration add column holder_id bigint references person (id);
create index calibration_holder on calibration (holder_id);

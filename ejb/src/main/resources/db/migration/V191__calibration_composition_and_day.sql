-- When and where a session meets (family of 2023, п. 40, 41), and its protocol as it was filed, with the signatures (п. 42).
alter table calibration add column meets_on date;
alter table calibration add column meets_at varchar(500);
alter table calibration add column filed_id bigint references registered_paper (id);
-- Who leaves a composition that the official changes, and why; at a vote that is not counted his place no longer counts.
alter table calibration_member add column released_at timestamp;
alter table calibration_member add column released_because varchar(2000);
alter table calibration_vote add column released boolean default false not null;

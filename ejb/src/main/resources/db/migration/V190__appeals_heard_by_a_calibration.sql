-- A calibration session's decision that was appealed comes before a new session (family of 2023, п. 14).
alter table appeal add column calibration_id bigint references calibration (id);
create index appeal_calibration on appeal (calibration_id);

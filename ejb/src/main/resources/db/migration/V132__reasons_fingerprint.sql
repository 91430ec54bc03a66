-- The fingerprint of a result's reasons, so that an acknowledgement can name what was read without reading it; null in rows from before.
alter table case_result add column reasons_sha256 varchar(64);

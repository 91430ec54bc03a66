-- An order on a consequence: what was done by it, its scan, and why it was taken back where it had been entered by mistake.
alter table attestation add column done_words varchar(2000);
alter table attestation add column file_id bigint references stored_file (id);
alter table attestation add column revoked_why varchar(2000);

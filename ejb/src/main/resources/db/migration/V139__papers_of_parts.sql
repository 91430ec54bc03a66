-- A case may have several sheets of one kind, each about a part of the period, and each with a paper of its own.
alter table registered_paper add column thing_id bigint;

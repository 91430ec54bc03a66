-- The official's decision about a cycle whose act ends, entered from the paper that he signed.
alter table cycle add column act_end_number varchar(60);
alter table cycle add column act_end_scan bigint references stored_file (id);

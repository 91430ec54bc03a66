-- The document of the order by which a composition stands.
alter table composition add column order_file_id bigint references stored_file (id);

-- Whoever opens a scan is asked to what it belongs: found by the deed that it stands with.
create index deed_entry_file on deed_entry (file_id);

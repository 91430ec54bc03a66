-- What waits for a supervisor is counted with every page: few of many entries.
create index journal_entry_stage on journal_entry (stage, body_id);

-- A session finished on paper: the day and the scan of the paper from which the secretary enters it.
alter table commission_session add column paper_on date;
alter table commission_session add column paper_scan_id bigint references stored_file (id);

-- An act of refusal whose sheet was recalled or offered anew stays in the history of the sheet.
alter table sheet_refusal add column former_sheet_id bigint references sheet (id);
create index sheet_refusal_former on sheet_refusal (former_sheet_id);

-- The day on which a case was put on an agenda: a term that had ended by then does not move to that session.
alter table agenda_item add column put_on date;
update agenda_item set put_on = (select max(d.on_day) from deed_entry d where d.owner_id = agenda_item.case_id and d.deed = 'PUT_ON_AGENDA');

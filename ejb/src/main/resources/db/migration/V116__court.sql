-- A servant may go to court, after the authority left the decision or at once.
alter table appeal add column court varchar(500);
alter table appeal add column claim_no varchar(100);
alter table appeal add column claimed_on date;
alter table appeal add column ruling_no varchar(100);
alter table appeal add column ruled_on date;

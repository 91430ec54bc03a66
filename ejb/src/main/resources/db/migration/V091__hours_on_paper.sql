-- The hours of a session on the paper from which it is entered; null where the paper was entered before they were asked for.
alter table commission_session add column paper_from timestamp;
alter table commission_session add column paper_until timestamp;

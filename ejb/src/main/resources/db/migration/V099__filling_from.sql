-- The day from which the sheets of a sitting are filled: terms of acts that evaluate by the calendar year count back from it.
alter table sitting add column filling_from date;

-- Place, witnesses and words of an offer are written by hand: they print in their own language.
alter table offer add column lang varchar(5);

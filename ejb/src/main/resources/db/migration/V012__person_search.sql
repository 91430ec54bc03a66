-- What a search for a person looks in: both names in lower case. Joining columns in the query itself makes EclipseLink give up bound values.
alter table person_name add column searched varchar(750) default '' not null;
update person_name set searched = lower(surname_kk || ' ' || given_kk || ' ' || coalesce(patronymic_kk, '') || ' | ' || surname_ru || ' ' || given_ru || ' ' || coalesce(patronymic_ru, ''));

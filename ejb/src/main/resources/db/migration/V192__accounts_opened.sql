-- From which day its owner can log in: results count as delivered by the system from then on only (family of 2023, п. 12). Null: since before it was noted.
alter table account add column opened_on date;

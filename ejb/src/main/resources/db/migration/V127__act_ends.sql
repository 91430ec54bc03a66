-- An act that ends within the period of a running cycle: what the authorised official decided about it, and why.
alter table cycle add column act_end_choice varchar(10);
alter table cycle add column act_end_day date;
alter table cycle add column act_end_ground varchar(1000);
alter table cycle add column act_end_decided date;

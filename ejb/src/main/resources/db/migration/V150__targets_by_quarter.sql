-- Targets of a plan by quarter: which way they are good and what is planned for each quarter; who is asked to agree to a plan finds it by its stage.

alter table plan_target add column direction varchar(10);
alter table plan_target add column planned_first varchar(200);
alter table plan_target add column planned_second varchar(200);
alter table plan_target add column planned_third varchar(200);
alter table plan_target add column planned_fourth varchar(200);
create index work_plan_body_stage on work_plan (body_id, stage);

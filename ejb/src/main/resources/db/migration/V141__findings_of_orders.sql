-- What the official found before an order that stands in the place of another: why that one is impossible, by which document.
alter table attestation add column finding_words varchar(2000);
alter table attestation add column finding_no varchar(100);
alter table attestation add column finding_on date;
alter table attestation add constraint attestation_finding_whole check ((finding_words is null) = (finding_no is null) and (finding_no is null) = (finding_on is null));

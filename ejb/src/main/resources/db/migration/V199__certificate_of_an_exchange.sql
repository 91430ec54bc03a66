-- To whom confidential files of a body are sealed before they leave: an X.509 certificate, DER (issue 7, decision 0061).
alter table body_exchange add column certificate ${bytes};

package kz.bagalau.duties;

import java.io.Serializable;
import java.time.LocalDate;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.paper.Written;

/** A duty that was done: which by what point, about which period, by whom, when, and what he wrote of it. */
public record DutyRow(Text duty, Citation point, Text period, PersonName who, LocalDate on, Written words) implements Serializable {
}

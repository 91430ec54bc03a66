package kz.bagalau.requests;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import kz.bagalau.model.body.FullName;

/** A case in a sample: the servant, his unit, the period evaluated, where the case stands. No result. */
public record SampleRow(Long caseId, Long personId, String surnameKk, String givenKk, String patronymicKk, String surnameRu, String givenRu, String patronymicRu,
        String unitKk, String unitRu, LocalDate from, LocalDate to, String stage) implements Serializable {

    /** The expression that fills it. */
    static final String NEW = "new kz.bagalau.requests.SampleRow(c.id, p.id, n.surnameKk, n.givenKk, n.patronymicKk, n.surnameRu, n.givenRu, n.patronymicRu,"
            + " u.name.kk, u.name.ru, c.periodFirst, c.periodLast, c.stage)";

    /** From what it is filled, with the names of {@code :day}; conditions follow with {@code and}. */
    static final String FROM = " from EvaluationCase c, Unit u, Person p join p.names n where p.id = c.facts.personId and u.id = c.facts.unitId"
            + " and n.firstDay <= :day and (n.lastDay is null or n.lastDay >= :day)";

    /** The servant's name for a reader. */
    public String person(Locale locale) {
        return (locale.getLanguage().equals("kk") ? new FullName(surnameKk, givenKk, patronymicKk) : new FullName(surnameRu, givenRu, patronymicRu)).full();
    }
}

package kz.bagalau.assessment;

import java.io.Serializable;
import java.time.LocalDate;

/** A case in a list: the servant, his unit and post of the start, where the case stands, by when it must be decided. No result. */
public record CaseRow(Long id, Long personId, String surnameKk, String givenKk, String patronymicKk, String surnameRu, String givenRu,
        String patronymicRu, String unitKk, String unitRu, String postKk, String postRu, String stage, LocalDate opens, LocalDate closes,
        Long sittingId) implements Serializable {

    static final String NEW = "new kz.bagalau.assessment.CaseRow(c.id, c.facts.personId, n.surnameKk, n.givenKk, n.patronymicKk, n.surnameRu,"
            + " n.givenRu, n.patronymicRu, u.name.kk, u.name.ru, c.facts.post.kk, c.facts.post.ru, c.stage, c.windowOpens, c.windowCloses, c.sittingId)";
    static final String FROM = " from EvaluationCase c, Unit u, Person p join p.names n where p.id = c.facts.personId and u.id = c.facts.unitId"
            + " and n.firstDay <= :day and (n.lastDay is null or n.lastDay >= :day)";

    /** Surname, name and patronymic in Kazakh. */
    public String nameKk() {
        return full(surnameKk, givenKk, patronymicKk);
    }

    /** Surname, name and patronymic in Russian. */
    public String nameRu() {
        return full(surnameRu, givenRu, patronymicRu);
    }

    private static String full(String surname, String given, String patronymic) {
        return surname + " " + given + (patronymic == null ? "" : " " + patronymic);
    }
}

package kz.bagalau.journal;

import java.io.Serializable;
import java.time.LocalDate;
import kz.bagalau.model.body.FullName;

/**
 * An entry in a list, as the database finds it.
 *
 * @param points    an exact number
 * @param edition   the edition from whose list its line is, by hash
 * @param document  what proves it, or null
 * @param noSource  why nothing does, or null
 * @param supervisorId whose deed it waits for, or null
 */
public record EntryRow(Long id, Long caseId, long version, Long personId, String surnameKk, String givenKk, String patronymicKk, String surnameRu, String givenRu,
        String patronymicRu, String unitKk, String unitRu, String rule, String kind, String points, LocalDate day, String part, String stage, String description,
        String document, String noSource, String edition, Long supervisorId) implements Serializable {

    static final String NEW = "new kz.bagalau.journal.EntryRow(e.id, e.caseId, e.version, e.personId, n.surnameKk, n.givenKk, n.patronymicKk, n.surnameRu, n.givenRu,"
            + " n.patronymicRu, u.name.kk, u.name.ru, e.rule, e.kind, e.points, e.day, e.part, e.stage, e.description, e.source.document, e.source.noneBecause,"
            + " e.editionHash, c.facts.supervisorId)";
    static final String FROM = " from JournalEntry e, EvaluationCase c, Unit u, Person p join p.names n where c.id = e.caseId and p.id = e.personId"
            + " and u.id = c.facts.unitId and n.firstDay <= :day and (n.lastDay is null or n.lastDay >= :day)";

    /** The servant's name in Kazakh. */
    public FullName kk() {
        return new FullName(surnameKk, givenKk, patronymicKk);
    }

    /** The servant's name in Russian. */
    public FullName ru() {
        return new FullName(surnameRu, givenRu, patronymicRu);
    }

    /** It as the caller sees it, for his next deed. */
    public Seen seen() {
        return new Seen(id, caseId, version);
    }
}

package kz.bagalau.requests;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.law.number.Rounding;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.body.Absence;
import kz.bagalau.model.body.HeldPost;
import kz.bagalau.model.body.PriorResult;
import kz.bagalau.model.paper.PaperKind;

/**
 * What the system holds about somebody.
 *
 * @param person  himself; null: there is no person behind the account
 * @param posts   his posts, in every body
 * @param looks   who looked at what concerns him, or changed it: at most a thousand, the latest first
 */
public record OwnDossier(Owner person, List<HeldPost> posts, List<Absence> absences, List<Result> results, List<Document> papers,
        List<Look> looks) implements Serializable {

    public OwnDossier {
        posts = List.copyOf(posts);
        absences = List.copyOf(absences);
        results = List.copyOf(results);
        papers = List.copyOf(papers);
        looks = List.copyOf(looks);
    }

    /** Nothing: there is no person. */
    static OwnDossier nobody() {
        return new OwnDossier(null, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * The person.
     *
     * @param email   or null
     * @param entered the day of entering the civil service, or null
     * @param names   with their terms, the first first
     */
    public record Owner(Long id, String iin, String email, LocalDate entered, List<Name> names) implements Serializable {
    }

    /** A name; null days: without beginning or end. */
    public record Name(String kk, String ru, LocalDate first, LocalDate last) implements Serializable {
    }

    /**
     * A result.
     *
     * @param id    its id in the case; null: of before this system
     * @param from  first day of the period evaluated; null: known by its year only
     * @param of    what it is of in the act's words: the year, a quarter, a competency; null: of before this system
     * @param score an exact fraction, or null
     * @param grade the grade in the act's words, or null
     * @param year  the year of a result from before this system; null: of this system
     * @param source where a result from before this system comes from, or null
     */
    public record Result(Long caseId, Long id, LocalDate from, LocalDate to, String kind, Text of, String score, Text grade, LocalDate decidedOn,
            boolean superseded, Integer year, String source) implements Serializable {

        static Result before(PriorResult prior) {
            return new Result(null, null, null, null, "", null, null, Text.same(prior.grade()), prior.dayAssumed() ? null : prior.decidedOn(), false, prior.year(), prior.source());
        }

        /** The points as shown: two places; empty where there are none. */
        public String points() {
            return score == null ? "" : Rounding.SHOWN.printed(Score.parse(score));
        }
    }

    /** A registered document about him; {@code pdfId} is its file. */
    public record Document(PaperKind kind, int year, int number, LocalDate dated, Long pdfId) implements Serializable {

        static final String NEW = "new kz.bagalau.requests.OwnDossier.Document(p.kind, p.year, p.number, p.dated, f.id)"
                + " from RegisteredPaper p join p.pdf f";

        /** The number as printed: "3/2015". */
        public String mark() {
            return number + "/" + year;
        }
    }

    /** Somebody's look or deed: when, who, in which role (or null), which operation. */
    public record Look(Instant at, String login, String role, String operation) implements Serializable {

        static final String NEW = "new kz.bagalau.requests.OwnDossier.Look(e.happenedAt, e.actor.login, e.actor.role, e.operation)"
                + " from AuditEntry e";
    }
}

package kz.bagalau.web.rest.v1;

import java.util.List;
import kz.bagalau.acts.LawTexts;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.explain.BadFact;
import kz.bagalau.law.text.Lang;

/**
 * What went wrong with a request, by RFC 9457 ({@code application/problem+json}). Of a bad fact it names fact, value, rule and place in the
 * act; where several are known, the first here and all in {@code faults}.
 *
 * @param type     the kind of problem: stable, for programs
 * @param title    the kind of problem in words
 * @param detail   what is wrong this time
 * @param instance the path that was asked
 * @param code     a refusal of access by name, an obstacle's key, or the code under which a failure stands in the log
 * @param fact     the place of the fact in the request
 * @param value    what was given
 * @param rule     the rule that asks for the fact
 */
public record Problem(String type, String title, int status, String detail, String instance, String code, String fact, String value, String rule,
        Place citation, List<Fault> faults) {

    /** {@code application/problem+json}. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "urn:kz:bagalau:problem:";

    /** A problem of which no fact is to blame. */
    static Problem of(String type, int status, String title, String detail, String instance, String code) {
        return new Problem(TYPES + type, title, status, detail, instance, code, null, null, null, null, null);
    }

    /** The same problem, and the facts that are to blame. */
    Problem because(List<Fault> all) {
        Fault first = all.get(0);
        return new Problem(type, title, status, first.detail(), instance, first.code(), first.fact(), first.value(), first.rule(), first.citation(), all);
    }

    /** The same problem, and the place of the act that stands behind it. */
    Problem at(Place place) {
        return new Problem(type, title, status, detail, instance, code, fact, value, rule, place, faults);
    }

    /** A place in an act: its edition, its points, on what it stands, and how people read it. */
    public record Place(String edition, List<String> points, String basis, String source) {

        static Place of(Lang lang, Citation citation) {
            return new Place(citation.edition().value(), citation.points().stream().map(PointRef::label).toList(), citation.basis().name(),
                    LawTexts.sentences().cite(lang, citation));
        }
    }

    /** A fact that will not do. */
    public record Fault(String code, String fact, String value, String rule, String detail, Place citation) {

        static Fault of(Lang lang, BadFact fault) {
            return new Fault(fault.key(), fault.path(), fault.value(), fault.rule().orElse(null), LawTexts.sentences().say(lang, fault),
                    fault.citation().map(citation -> Place.of(lang, citation)).orElse(null));
        }
    }
}

package kz.bagalau.web.rest.v1;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.law.act.Act;
import kz.bagalau.law.act.Annex;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.Passage;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.act.Validity;
import kz.bagalau.law.calculation.Wanted;
import kz.bagalau.law.text.Lang;

/**
 * An edition in an answer; in a list without points, rules and annexes.
 *
 * @param hash     SHA-256 of its canonical form: the same hash, the same rules, texts, forms and route
 * @param language the language of the act's own words
 * @param from     its first day; none while it is not known
 * @param end      the first day on which it is in force no more
 * @param asked    the rules that {@code POST …/calculations} can be asked
 */
public record EditionAnswer(String id, String hash, String name, String shortName, String adoptedBy, String number, String adopted, String registered,
        String registrationNumber, String language, String family, String from, String end, boolean confirmed, List<String> asked, List<PointLine> points,
        List<RuleLine> rules, List<AnnexLine> annexes) {

    static EditionAnswer line(Lang lang, Edition edition, Validity validity) {
        return of(lang, edition, validity, null, null, null);
    }

    static EditionAnswer whole(Lang lang, Edition edition, Validity validity) {
        return of(lang, edition, validity, points(edition).stream().map(point -> PointLine.of(edition, point)).toList(),
                edition.rules().values().stream().map(rule -> RuleLine.of(lang, rule)).toList(),
                edition.annexes().values().stream().map(annex -> AnnexLine.of(lang, annex)).toList());
    }

    private static EditionAnswer of(Lang lang, Edition edition, Validity validity, List<PointLine> points, List<RuleLine> rules, List<AnnexLine> annexes) {
        Act act = edition.act();
        return new EditionAnswer(edition.id().value(), edition.hash(), act.name().in(lang), act.shortName().in(lang), act.adoptedBy().in(lang), act.number(),
                day(act.adopted()), day(act.registered()), act.registrationNumber(), act.language().code(), act.family(), day(validity.from()), day(validity.end()),
                validity.confirmed(), Wanted.askable(edition).stream().map(rule -> rule.name()).toList(), points, rules, annexes);
    }

    /** Every point that is printed or of which the ledger knows, in the order of print. */
    private static Set<PointRef> points(Edition edition) {
        return Stream.concat(edition.text().stream().map(Passage::point), edition.ledger().points().keySet().stream())
                .collect(Collectors.toCollection(() -> new TreeSet<>(PointRef.PRINTED_ORDER)));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    /** A point: its number, what it is to the program, whether its words are at hand. */
    public record PointLine(String point, List<String> kinds, boolean printed) {
        static PointLine of(Edition edition, PointRef point) {
            return new PointLine(point.label(), edition.ledger().kinds(point).stream().map(Enum::name).toList(), edition.textOf(point).isPresent());
        }
    }

    /** A rule: its stable name, its kind, what it is called, the points it cites and on what it stands. */
    public record RuleLine(String name, String kind, String label, List<String> points, String basis) {
        static RuleLine of(Lang lang, kz.bagalau.law.act.Rule rule) {
            return new RuleLine(rule.name(), rule.getClass().getSimpleName(), rule.label().in(lang), rule.citation().points().stream().map(PointRef::label).toList(),
                    rule.citation().basis().name());
        }
    }

    /** An annex with tables: its number as it stands in its address, its title, the names of its tables. */
    public record AnnexLine(String annex, String title, List<String> tables) {
        static AnnexLine of(Lang lang, Annex annex) {
            return new AnnexLine(annex.place().map(PointRef::number).orElse(annex.name()), annex.title().in(lang), List.copyOf(annex.tables().keySet()));
        }
    }
}

package kz.bagalau.web.archive;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.archive.Borne;
import kz.bagalau.archive.BorneRow;
import kz.bagalau.archive.Consequences;
import kz.bagalau.archive.PastResult;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.list.Filter;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.list.ListOf;
import kz.bagalau.web.text.Words;

/** Who bears a consequence of his results today, and on what it rests: the lists over several years and over the last grade. */
abstract class ListConsequences extends ListOf<BorneRow> {

    private static final long serialVersionUID = 1L;
    private static final List<Heading<BorneRow>> HEADINGS = List.of(
            Heading.text("name", (row, words) -> words.name(row.who().surnameKk() + " " + row.who().givenKk(), row.who().surnameRu() + " " + row.who().givenRu())),
            Heading.text("unit", (row, words) -> words.name(row.who().unitKk(), row.who().unitRu())),
            Heading.text("post", (BorneRow row, Words words) -> words.name(row.who().postKk(), row.who().postRu())).unsorted().hidden(),
            Heading.text("consequence", (BorneRow row, Words words) -> joined(row, one -> Stream.of(words.say("consequence." + one.consequence())))).unsorted(),
            Heading.text("basis", (BorneRow row, Words words) -> joined(row, one -> one.results().stream().map(result -> said(result, words)))).unsorted(),
            Heading.text("marks", (BorneRow row, Words words) -> joined(row, one -> one.results().stream().map(result -> mark(result, words)))).unsorted().hidden());

    @EJB
    Consequences consequences;
    @Inject
    private Words words;
    @Inject
    private Language language;

    private static String joined(BorneRow row, Function<Borne, Stream<String>> said) {
        return row.borne().stream().flatMap(said).filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining("; "));
    }

    @Override
    protected List<Heading<BorneRow>> headings() {
        return HEADINGS;
    }

    @Override
    public List<Filter> getFilters() {
        return List.of();
    }

    /** The person's name. */
    public String name(PostHolder who) {
        return who.name(language.getLocale()).full();
    }

    /** The title of the post. */
    public String post(PostHolder who) {
        return who.post(language.getLocale());
    }

    /** A result in words: day, grade, source. */
    public String said(PastResult result) {
        return said(result, words);
    }

    private static String said(PastResult result, Words words) {
        return result.source() == null ? words.say("archive.basis", result.decided(), result.name())
                : words.say("archive.basis.prior", String.valueOf(result.year()), result.name(), result.source());
    }

    /** The marks of a result: in the term of appeal, or under appeal. */
    public String mark(PastResult result) {
        return mark(result, words);
    }

    private static String mark(PastResult result, Words words) {
        return result.appealed() ? words.say("archive.mark.appealed")
                : result.appealable() == null ? "" : words.say("archive.mark.appealable", result.appealable());
    }

    /** The order for the consequence in whose place this one stands; only where there is one. */
    public String tried(Borne borne) {
        return words.say("archive.instead.tried", borne.tried().orderNo(), borne.tried().orderedOn(), words.say("consequence." + borne.insteadOf()));
    }

    /** The sentence that says why. */
    public String why(Borne borne) {
        return words.lines(borne.why()).get(0).text();
    }
}

package kz.bagalau.library;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.acts.EditionFiles;
import kz.bagalau.acts.Example;
import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.BuildsOn;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Validity;
import kz.bagalau.law.text.Text;
import kz.bagalau.law.time.CalendarYear;

/** The acts and the calendar as everybody may read them. */
@Stateless
@Operates(Operation.LAW_READ)
public class ReadLaw {

    @EJB
    private Calendars calendars;

    @EJB
    PublishedEditions published;

    @EJB
    private Library library;

    /** Every edition at hand, in the order in which they are listed: those that come with the program, then those of administrators. */
    public List<Edition> editions() {
        List<Edition> own = published.hashes().stream().map(hash -> library.law(hash).edition()).toList();
        Set<EditionId> names = own.stream().map(Edition::id).collect(Collectors.toSet());
        return Stream.concat(ShippedEditions.all().stream().filter(edition -> !names.contains(edition.id())), own.stream()).toList();
    }

    /** The edition of that name; empty where there is none. */
    public Optional<Edition> edition(String id) {
        return published.hash(id).map(hash -> library.law(hash).edition()).or(() -> shipped(id).map(ShippedEditions::edition));
    }

    /** When an edition is in force, as far as it is known: by an administrator, else by the files that come with the program. */
    public Validity validity(EditionId id) {
        return published.validity(id).or(() -> published.files(id).map(EditionFiles::validity))
                .or(() -> shipped(id.value()).map(ShippedEditions::validity)).orElseGet(Validity::unknown);
    }

    private static Optional<EditionId> shipped(String id) {
        return ShippedEditions.ids().stream().filter(known -> known.value().equals(id)).findFirst();
    }

    /** What the dates of an edition rest on, or why there are none; empty where nobody said. */
    public Optional<Text> whyValid(EditionId id) {
        return published.days(id.value()).stream().findFirst().map(days -> Text.same(days.source()))
                .or(() -> files(id, EditionFiles::whyValid, ShippedEditions::whyValid));
    }

    /** The edition that an edition extends or amends; empty where it stands by itself. */
    public Optional<BuildsOn> buildsOn(EditionId id) {
        return files(id, EditionFiles::buildsOn, ShippedEditions::buildsOn);
    }

    /** What the files of an edition say, of an administrator or of the program. */
    private <T> Optional<T> files(EditionId id, Function<EditionFiles, Optional<T>> own, Function<EditionId, Optional<T>> shipped) {
        return published.files(id).map(own).orElseGet(() -> shipped.apply(id));
    }

    /** What an edition is called that others build on, though it is not listed itself: a typical methodology. */
    public Text nameOf(EditionId id) {
        return edition(id.value()).orElseGet(() -> ShippedEditions.edition(id)).act().shortName();
    }

    /** The worked examples that come with an edition. */
    public List<Example> examples(EditionId id) {
        return published.files(id).map(EditionFiles::examples).or(() -> shipped(id.value()).map(ShippedEditions::examples)).orElse(List.of());
    }

    /** The years that have a calendar, in order. */
    public List<CalendarYear> years() {
        return calendars.calendar().years();
    }
}

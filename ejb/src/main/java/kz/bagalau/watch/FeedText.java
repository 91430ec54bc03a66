package kz.bagalau.watch;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.acts.LawTexts;
import kz.bagalau.law.text.Lang;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

/**
 * Writes terms as iCalendar (RFC 5545): a day each for the same deed by the same day, with what is to be done, the point and in how many
 * cases. No name of anybody, no result.
 *
 * @param lang the reader's language
 * @param made the moment that stands on the events
 */
record FeedText(Lang lang, Instant made) {

    /** A line should be at most 75 bytes long, and a letter of ours takes two. */
    private static final int LETTERS_A_LINE = 36;

    String of(String owner, Collection<BoardRow> rows) {
        Calendar calendar = new Calendar().withProdId("-//Bagalau//Terms//" + lang.code().toUpperCase(Locale.ROOT)).withDefaults().getFluentTarget();
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT6H"));
        Map<String, List<BoardRow>> alike = rows.stream().sorted((one, two) -> one.term().last().compareTo(two.term().last()))
                .collect(Collectors.groupingBy(row -> row.term().term() + " " + row.term().last() + " " + row.term().due().citation(),
                        LinkedHashMap::new, Collectors.toList()));
        alike.forEach((key, each) -> calendar.add(event(owner + " " + key, each)));
        return text(calendar);
    }

    private VEvent event(String key, List<BoardRow> alike) {
        Watched term = alike.get(0).term();
        String what = term.label().in(lang) + ", " + LawTexts.sentences().cite(lang, term.due().citation()) + (alike.size() == 1 ? "" : " (" + alike.size() + ")");
        VEvent event = new VEvent(false);
        event.add(new Uid(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + "@bagalau"));
        event.add(new DtStamp(made));
        event.add(new DtStart<LocalDate>(new ParameterList(List.of(Value.DATE)), term.last()));
        event.add(new Summary(what));
        event.add(ImmutableClazz.PRIVATE);
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static String text(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false, LETTERS_A_LINE).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}

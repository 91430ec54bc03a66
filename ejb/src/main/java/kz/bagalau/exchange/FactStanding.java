package kz.bagalau.exchange;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.journal.JournalEntry;

/**
 * How a proposed fact stands.
 *
 * @param reason    of the supervisor who did not take it, or took it back; or null
 * @param decidedOn the day of the last decision, or null
 * @param points    by its line of the list, negative for a breach
 */
public record FactStanding(String externalId, Long entryId, State state, String reason, LocalDate decidedOn, Score points) {

    /** Where it is. */
    public enum State {
        PROPOSED, COUNTED, DECLINED, WITHDRAWN
    }

    private static final Map<String, State> STATES = Map.of(JournalEntry.PROPOSED, State.PROPOSED, JournalEntry.COUNTED, State.COUNTED,
            JournalEntry.DECLINED, State.DECLINED, JournalEntry.WITHDRAWN, State.WITHDRAWN);

    static FactStanding of(String externalId, JournalEntry entry) {
        Optional<DeedEntry> decided = Stream.of(Deed.WITHDRAW, Deed.DECLINE, Deed.COUNT).flatMap(deed -> entry.latest(deed).stream()).findFirst();
        return new FactStanding(externalId, entry.id(), Optional.ofNullable(STATES.get(entry.stage())).orElseThrow(() -> new IllegalStateException(entry.stage())),
                decided.map(DeedEntry::note).orElse(null), decided.map(DeedEntry::on).orElse(null), entry.points());
    }
}

package kz.bagalau.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.instrument.Line;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.journal.JournalEntry;

/**
 * One servant's journal: the parts of his year, each with its entries and what they come to as they stand.
 *
 * @param names  whoever is named in it, by person
 * @param period the days of the case
 */
public record JournalCard(Long caseId, Long personId, Long supervisorId, Map<Long, PersonName> names, Days period, List<Part> parts) {

    public JournalCard {
        names = Map.copyOf(names);
        parts = List.copyOf(parts);
    }

    /**
     * A part of the year.
     *
     * @param code    its code, e.g. "2017-Q3"
     * @param name    what it is called
     * @param act     the edition under which it is evaluated; null where none is, or it lies outside the case
     * @param kind    what its result is called, with {@code act}
     * @param evaluated false where the act of the case does not evaluate it, as far as is known today: its entries give no points anywhere
     * @param running what the entries that count come to now; empty where it is not evaluated
     * @param signed  the day on which its sheet was signed, or null: then no entry is added or taken back
     * @param today   true where the present day lies in it
     */
    public record Part(String code, Text name, Text act, Text kind, boolean evaluated, Optional<Outcome> running, LocalDate signed, boolean today, List<Item> entries) {

        public Part {
            entries = List.copyOf(entries);
        }

        /** Entries that count. */
        public long counted() {
            return entries.stream().filter(item -> item.entry().counted()).count();
        }

        /** Entries that wait for the supervisor. */
        public long proposed() {
            return entries.stream().filter(item -> item.entry().at(JournalEntry.PROPOSED)).count();
        }

        /** Points of the entries that count, of rewards or of breaches. */
        public Score points(boolean breaches) {
            return Score.sum(entries.stream().map(Item::entry).filter(JournalEntry::counted).map(JournalEntry::points)
                    .filter(points -> FactKinds.breach(points) == breaches).toList());
        }
    }

    /**
     * An entry.
     *
     * @param rule     what the rule that takes it is called
     * @param line     its line in the list of its day
     * @param citation where that list stands
     * @param own      the part in which its day lies, where it counts in another one; null else
     * @param closed   the sentence why a proposal cannot be counted any more, whoever asks; null else
     * @param history  its deeds, the oldest first
     */
    public record Item(JournalEntry entry, Text rule, Line line, Citation citation, Text own, String closed, List<DeedEntry> history) {

        public Item {
            history = List.copyOf(history);
        }

        /** It as the caller sees it, for his next deed. */
        public Seen seen() {
            return new Seen(entry.id(), entry.caseId(), entry.version());
        }

        /** True where it takes points away. */
        public boolean breach() {
            return FactKinds.breach(entry.points());
        }

        /** The latest deed. */
        public DeedEntry last() {
            return history.get(history.size() - 1);
        }
    }
}

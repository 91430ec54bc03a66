package kz.bagalau.web.journal;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.journal.CountEntry;
import kz.bagalau.journal.JournalCard;
import kz.bagalau.journal.JournalConflict;
import kz.bagalau.journal.ReadJournal;
import kz.bagalau.journal.RefusedEntries;
import kz.bagalau.journal.Seen;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Grade;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.Verdict;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.result.Medium;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.journal.JournalEntry;
import kz.bagalau.web.error.NotThere;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.list.Selection;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;
import kz.bagalau.web.widget.JournalLine;

/** One servant's journal by parts of the year: what the entries come to, with the reasons; the entries; what the caller may do about each. */
@Named
@ViewScoped
public class ShowJournal implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ReadJournal read;
    @EJB
    private CountEntry count;
    @Inject
    private Access access;
    @Inject
    private Words words;
    @Inject
    private Language language;
    @Inject
    private Afterwards afterwards;
    @Inject
    private Refusals refusals;

    private Long id;
    private final HashMap<Long, Seen> seen = new HashMap<>();
    private final HashMap<Long, String> reasons = new HashMap<>();
    private transient JournalCard card;

    /** Reads the journal as it is shown: deeds are about what was seen. */
    public void load() {
        if (id == null || getCard().parts().isEmpty()) {
            throw new NotThere("the journal of case " + id);
        }
        seen.clear();
        getCard().parts().forEach(part -> part.entries().forEach(item -> seen.put(item.entry().id(), item.seen())));
    }

    /** The journal. */
    public JournalCard getCard() {
        if (card == null) {
            card = read.card(id);
        }
        return card;
    }

    /** The years of the servant's journal; one where there is no other. */
    public List<EvaluationCase> getYears() {
        return read.years(id);
    }

    /** True where the caller may count entries of a case. */
    public boolean counts(JournalCard.Item item) {
        return access.may(Operation.JOURNAL_COUNT, item.entry().caseId());
    }

    /** True where the caller may enter facts that count. */
    public boolean isCounting() {
        return access.may(Operation.JOURNAL_COUNT, id);
    }

    /** True where the caller may propose facts. */
    public boolean isProposing() {
        return access.may(Operation.JOURNAL_PROPOSE, id);
    }

    /** True where the caller may see the case itself. */
    public boolean isCaseSeen() {
        return access.may(Operation.CASE_READ, id);
    }

    /** Counts a proposal. */
    public String accept(Long entry) {
        return decide(entry, one -> count.accept(List.of(one.caseId()), List.of(one)), "journal.card.counted");
    }

    /** Declines it with the reason given beside it. */
    public String decline(Long entry) {
        return decide(entry, one -> count.decline(List.of(one.caseId()), List.of(one), reasons.get(entry)), "journal.card.declined");
    }

    /** Takes an entry back with the reason given beside it. */
    public String withdraw(Long entry) {
        return decide(entry, one -> count.withdraw(List.of(one.caseId()), List.of(one), reasons.get(entry)), "journal.card.withdrawn");
    }

    private String decide(Long entry, Consumer<Seen> deed, String done) {
        Seen one = seen.get(entry);
        if (one == null) {
            throw new NotThere("entry " + entry + " of case " + id);
        }
        try {
            return afterwards.then(() -> deed.accept(one), "/journal/card.xhtml?case=" + id, done);
        } catch (JournalConflict conflict) {
            card = null;
            load();
            return refusals.stay(conflict);
        } catch (RefusedEntries closed) {
            Selection.Except why = refusals.of(closed.refused()).get(0);
            return afterwards.stay("journal.refused.said", why.who(), why.why());
        }
    }

    /** True of a proposal. */
    public boolean waits(JournalCard.Item item) {
        return item.entry().at(JournalEntry.PROPOSED);
    }

    /** The points of a part as they stand; null where there are none. */
    public Score score(JournalCard.Part part) {
        return part.running().flatMap(Outcome::value).flatMap(one -> one.value().score()).orElse(null);
    }

    /** The grade that they would give; null where there is none. */
    public Grade grade(JournalCard.Part part) {
        return part.running().flatMap(Outcome::value).map(one -> one.value()).flatMap(Verdict::grade).orElse(null);
    }

    /** How the points come about; null where there are none. */
    public Step why(JournalCard.Part part) {
        return part.running().flatMap(Outcome::step).orElse(null);
    }

    /** What the law has against the entries, where it has anything; empty else. */
    public String obstacle(JournalCard.Part part) {
        return part.running().filter(Outcome.Obstacle.class::isInstance).map(one -> words.say(((Outcome.Obstacle) one).obstacle())).orElse("");
    }

    /** Points as they are written: with their sign. */
    public String points(Score points) {
        int side = points.compareTo(Score.ZERO);
        return side == 0 ? words.number(points) : side < 0 ? "−" + words.number(points.negated()) : "+" + words.number(points);
    }

    /** The deeds of an entry, the newest first. */
    public List<JournalLine> history(JournalCard.Item item) {
        return item.history().stream().sorted(Comparator.comparing(DeedEntry::at).reversed()).map(deed -> new JournalLine(deed.at(),
                doer(deed) + ", " + words.say("role." + deed.role()), words.say("deed." + deed.deed()) + (deed.note() == null ? "" : ": " + deed.note()))).toList();
    }

    /** Who did a deed: a person, the document-flow system that told it, or this program. */
    public String doer(DeedEntry deed) {
        return deed.byId() == null && deed.medium() == Medium.DOCUMENT_FLOW ? words.say("medium." + deed.medium()) : name(deed.byId());
    }

    /** A name for the reader. */
    public String name(Long person) {
        PersonName name = person == null ? null : getCard().names().get(person);
        return name == null ? words.say("frame.system") : name.in(language.getLocale()).full();
    }

    /** What was written beside an entry, by its id. */
    public Map<Long, String> getReasons() {
        return reasons;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long value) {
        id = value;
    }
}

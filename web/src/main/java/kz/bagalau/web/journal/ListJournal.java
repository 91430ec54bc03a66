package kz.bagalau.web.journal;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.journal.CountEntry;
import kz.bagalau.journal.EntryRow;
import kz.bagalau.journal.FactChoices;
import kz.bagalau.journal.JournalConflict;
import kz.bagalau.journal.ListEntries;
import kz.bagalau.journal.Refused;
import kz.bagalau.journal.RefusedEntries;
import kz.bagalau.journal.Seen;
import kz.bagalau.law.number.Rounding;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.result.Medium;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.journal.JournalEntry;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.list.Filter;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.list.ListOf;
import kz.bagalau.web.list.Selection;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;

/** The entries of the journal: for HR of its body, for a supervisor of his people, for a servant his own; proposals are decided here, many at once. */
@Named
@ViewScoped
public class ListJournal extends ListOf<EntryRow> {

    private static final long serialVersionUID = 1L;

    @EJB
    private ListEntries entries;
    @EJB
    private CountEntry count;
    @EJB
    private FactChoices choices;
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

    private Selection selection;
    private boolean declining;
    private String reason;
    private ArrayList<Seen> chosen = new ArrayList<>();
    private transient Map<Long, DeedEntry> latest;
    private transient Map<Long, PersonName> names;
    private transient List<Filter> filters;

    @Override
    public String getPage() {
        return "/journal/list.xhtml";
    }

    @Override
    public String getPrefix() {
        return "journal.column";
    }

    @Override
    protected List<Heading<EntryRow>> headings() {
        return List.of(Heading.text("name", (row, in) -> in.name(row.kk().full(), row.ru().full())),
                Heading.<EntryRow>text("unit", (row, in) -> in.name(row.unitKk(), row.unitRu())).hidden(),
                Heading.day("day", (row, in) -> row.day()),
                Heading.text("kind", (row, in) -> kind(row)),
                Heading.<EntryRow>number("points", (row, in) -> new BigDecimal(Rounding.SHOWN.display(Score.parse(row.points())))).unsorted(),
                Heading.<EntryRow>text("description", (row, in) -> row.description()).unsorted(),
                Heading.<EntryRow>text("source", (row, in) -> row.document() == null ? row.noSource() : row.document()).unsorted().hidden(),
                Heading.<EntryRow>text("part", (row, in) -> row.part()).hidden(),
                Heading.<EntryRow>text("who", (row, in) -> who(row)).unsorted(),
                Heading.text("stage", (row, in) -> in.say("stage.JOURNAL." + row.stage())));
    }

    @Override
    public List<Filter> getFilters() {
        if (filters == null) {
            filters = filters();
        }
        return filters;
    }

    private List<Filter> filters() {
        List<Filter> filters = new ArrayList<>(List.of(
                new Filter("stage", words.say("journal.column.stage"), Stream.of(JournalEntry.PROPOSED, JournalEntry.COUNTED, JournalEntry.DECLINED, JournalEntry.WITHDRAWN)
                        .map(stage -> new Filter.Choice(stage, words.say("stage.JOURNAL." + stage))).toList()),
                new Filter("part", words.say("journal.column.part"), entries.parts().stream().map(this::choice).toList()),
                new Filter("kind", words.say("journal.column.kind"), entries.kinds().stream().map(this::choice).toList()),
                new Filter("unit", words.say("journal.column.unit"), entries.units().entrySet().stream()
                        .map(unit -> new Filter.Choice(unit.getKey().toString(), words.name(unit.getValue().kk(), unit.getValue().ru()))).toList())));
        if (!entries.keeps()) {
            filters.add(new Filter("case", words.say("journal.column.name"), entries.people().stream()
                    .map(one -> new Filter.Choice(one.caseId().toString(), words.name(one.kk().full(), one.ru().full()))).toList()));
        }
        return filters;
    }

    private Filter.Choice choice(ListEntries.Choice one) {
        return new Filter.Choice(one.value(), words.of(one.name()));
    }

    @Override
    protected ListPage<EntryRow> find(ListQuery query) {
        ListPage<EntryRow> page = entries.entries(query);
        latest = entries.latest(page.rows().stream().map(EntryRow::id).toList());
        names = entries.names(latest.values().stream().map(DeedEntry::byId).filter(Objects::nonNull).distinct().toList());
        return page;
    }

    /** The act's words of a row's kind. */
    public String kind(EntryRow row) {
        return entries.line(row.edition(), row.rule(), row.kind()).map(line -> words.of(line.name())).orElse(row.kind());
    }

    /** Its points as they are written. */
    public String points(EntryRow row) {
        Score points = Score.parse(row.points());
        return points.isLessThan(Score.ZERO) ? "−" + words.number(points.negated()) : "+" + words.number(points);
    }

    /** Who brought it where it stands. */
    public String who(EntryRow row) {
        DeedEntry last = latest.get(row.id());
        if (last != null && last.byId() == null && last.medium() == Medium.DOCUMENT_FLOW) {
            return words.say("medium." + last.medium());
        }
        PersonName name = last == null || last.byId() == null ? null : names.get(last.byId());
        return name == null ? words.say("frame.system") : name.in(language.getLocale()).full();
    }

    /** True where the caller keeps the journal of the body. */
    public boolean isKeeper() {
        return entries.keeps();
    }

    /** True where the caller supervises anybody with a journal. */
    public boolean isSupervisor() {
        return !choices.supervised("").isEmpty();
    }

    /** True where the caller has a journal himself, or keeps that of the body. */
    public boolean isProposing() {
        return entries.keeps() || !choices.own().isEmpty();
    }

    /** True where some of the rows wait for the caller's deed. */
    public boolean isDeciding() {
        return !access.permitted(Operation.JOURNAL_COUNT, getRows().stream().map(EntryRow::caseId).distinct().toList()).isEmpty();
    }

    /** Shows what counting the ticked proposals will do. */
    public void toCount() {
        choose("journal.bulk.count");
        declining = false;
    }

    /** Shows what declining them will do. */
    public void toDecline() {
        choose("journal.bulk.decline");
        declining = true;
    }

    private void choose(String key) {
        List<EntryRow> rows = isAllTicked() ? find(getState().query().unpaged()).rows() : getRows().stream().filter(row -> ticked().contains(row.id())).toList();
        Collection<Long> permitted = access.permitted(Operation.JOURNAL_COUNT, rows.stream().map(EntryRow::caseId).distinct().toList());
        List<EntryRow> fit = rows.stream().filter(row -> row.stage().equals(JournalEntry.PROPOSED) && permitted.contains(row.caseId())).toList();
        List<Selection.Except> except = new ArrayList<>(rows.stream().filter(row -> !fit.contains(row)).map(row -> new Selection.Except(
                words.name(row.kk().full(), row.ru().full()), row.stage().equals(JournalEntry.PROPOSED) ? words.say("journal.bulk.notYours")
                        : words.say("stage.JOURNAL." + row.stage()))).toList());
        chosen = new ArrayList<>(fit.stream().map(EntryRow::seen).toList());
        if (key.endsWith("count") && !chosen.isEmpty()) {
            List<Refused> closed = count.closed(cases(), chosen);
            except.addAll(refusals.of(closed));
            chosen.removeIf(one -> closed.stream().anyMatch(out -> out.entryId().equals(one.entryId())));
        }
        selection = new Selection(words.say(key), chosen.size(), except);
    }

    private List<Long> cases() {
        return chosen.stream().map(Seen::caseId).distinct().toList();
    }

    /** Does what the selection says. */
    public String confirm() {
        List<Seen> all = List.copyOf(chosen);
        try {
            return declining ? afterwards.then(() -> count.decline(cases(), all, reason), again(), "journal.bulk.declined", all.size())
                    : afterwards.then(() -> count.accept(cases(), all), again(), "journal.bulk.counted", all.size());
        } catch (JournalConflict conflict) {
            selection = null;
            return refusals.stay(conflict);
        } catch (RefusedEntries closed) {
            selection = new Selection(words.say("journal.bulk.count"), 0, refusals.of(closed.refused()));
            return null;
        }
    }

    /** Leaves everything as it is. */
    public void cancel() {
        selection = null;
    }

    /** What is about to be done; null where nothing is. */
    public Selection getSelection() {
        return selection;
    }

    /** True where proposals are about to be declined. */
    public boolean isDeclining() {
        return declining;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String text) {
        reason = text;
    }
}

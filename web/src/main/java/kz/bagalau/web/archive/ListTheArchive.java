package kz.bagalau.web.archive;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import kz.bagalau.access.Access;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.archive.ArchiveRow;
import kz.bagalau.archive.ListArchive;
import kz.bagalau.archive.ServiceRecord;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.number.Score;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.web.list.Filter;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.list.ListOf;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;

/** What was entered in the service records of the body's servants. */
@Named
@ViewScoped
public class ListTheArchive extends ListOf<ArchiveRow> {

    private static final long serialVersionUID = 1L;
    private static final List<Heading<ArchiveRow>> HEADINGS = List.of(
            Heading.text("name", (row, words) -> words.name(row.nameKk(), row.nameRu())),
            Heading.text("unit", (ArchiveRow row, Words words) -> words.name(row.unitKk(), row.unitRu())).hidden(),
            Heading.text("period", (row, words) -> words.day(row.periodFirst()) + " – " + words.day(row.periodLast())),
            Heading.text("grade", (row, words) -> row.grade() == null ? "" : words.name(row.gradeKk(), row.gradeRu())),
            Heading.text("score", (ArchiveRow row, Words words) -> row.score() == null ? "" : words.number(Score.parse(row.score()))).unsorted(),
            Heading.day("decided", (row, words) -> row.decidedOn()),
            Heading.text("protocol", (ArchiveRow row, Words words) -> row.protocol()).unsorted().hidden(),
            Heading.text("acquainted", (row, words) -> row.acquainted() == null ? "" : words.say("record." + row.acquainted())),
            Heading.text("kept", (ArchiveRow row, Words words) -> words.say(row.archived() ? "archive.hand.there" : "archive.hand.open")).unsorted());

    @EJB
    private ListArchive archive;
    @EJB
    private ServiceRecord record;
    @Inject
    private Access access;
    @Inject
    private Afterwards afterwards;
    @Inject
    private Words words;

    private transient List<Filter> filters;

    @Override
    public String getPage() {
        return "/archive/list.xhtml";
    }

    @Override
    public String getPrefix() {
        return "archive.column";
    }

    @Override
    protected List<Heading<ArchiveRow>> headings() {
        return HEADINGS;
    }

    @Override
    public List<Filter> getFilters() {
        if (filters == null) {
            ListArchive.Choices choices = archive.choices(CurrentCaller.get().bodyId());
            filters = List.of(
                    new Filter("grade", words.say("archive.column.grade"), choices.grades().stream()
                            .map(one -> new Filter.Choice(one.code(), words.name(one.kk(), one.ru()))).toList()),
                    new Filter("year", words.say("archive.year"), choices.years().stream()
                            .map(year -> new Filter.Choice(String.valueOf(year), String.valueOf(year))).toList()));
        }
        return filters;
    }

    /** Hands the ticked cases over to the archive, one after the other: what the law still keeps back is told once for each reason. */
    public String handOver() {
        List<ArchiveRow> rows = isAllTicked() ? find(getState().query().unpaged()).rows() : getRows().stream().filter(row -> ticked().contains(row.id())).toList();
        Set<Long> cases = rows.stream().filter(row -> !row.archived()).map(ArchiveRow::caseId).collect(Collectors.toCollection(LinkedHashSet::new));
        Collection<Long> permitted = access.permitted(Operation.RESULT_RECORD, cases);
        Map<String, Integer> kept = new LinkedHashMap<>();
        int done = 0;
        for (Long one : cases) {
            try {
                if (permitted.contains(one)) {
                    record.archive(List.of(one));
                    done++;
                } else {
                    kept.merge(words.say("archive.hand.own"), 1, Integer::sum);
                }
            } catch (ObstacleException stands) {
                kept.merge(words.say(stands.obstacle()), 1, Integer::sum);
            }
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        if (cases.isEmpty()) {
            return afterwards.stay("archive.hand.none");
        }
        kept.forEach((why, many) -> faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, words.say("archive.hand.kept", many, why), null)));
        return done == 0 ? null : afterwards.then(() -> { }, again(), "archive.hand.done", done);
    }

    /** True where something on this page is not handed over yet. */
    public boolean isOpen() {
        return getRows().stream().anyMatch(row -> !row.archived());
    }

    @Override
    protected ListPage<ArchiveRow> find(ListQuery query) {
        return archive.entries(CurrentCaller.get().bodyId(), query);
    }
}

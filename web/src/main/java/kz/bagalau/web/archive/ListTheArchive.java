package kz.bagalau.web.archive;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

import kz.bagalau.access.CurrentCaller;
import kz.bagalau.archive.ArchiveRow;
import kz.bagalau.archive.ListArchive;
import kz.bagalau.law.number.Score;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.web.list.Filter;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.list.ListOf;
import kz.bagalau.web.text.Words;

/** What was entered in the service records of the body's servants. */
@Named
@ViewScoped
public class ListTheArchive extends ListOf<ArchiveRow> {

    private static final long serialVersionUID = 1L;
    private static final List<Heading<ArchiveRow>> HEADINGS = List.of(
            Heading.text("name", (row, words) -> words.name(row.nameKk(), row.nameRu())),
            Heading.text("unit", (row, words) -> words.name(row.unitKk(), row.unitRu())),
            Heading.text("period", (row, words) -> words.day(row.periodFirst()) + " – " + words.day(row.periodLast())),
            Heading.text("grade", (row, words) -> row.grade() == null ? "" : words.name(row.gradeKk(), row.gradeRu())),
            Heading.text("score", (ArchiveRow row, Words words) -> row.score() == null ? "" : words.number(Score.parse(row.score()))).unsorted(),
            Heading.day("decided", (row, words) -> row.decidedOn()),
            Heading.text("protocol", (ArchiveRow row, Words words) -> row.protocol()).unsorted().hidden(),
            Heading.text("acquainted", (row, words) -> words.say("record." + row.acquainted())));

    @EJB
    private ListArchive archive;
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

    @Override
    protected ListPage<ArchiveRow> find(ListQuery query) {
        return archive.entries(CurrentCaller.get().bodyId(), query);
    }
}

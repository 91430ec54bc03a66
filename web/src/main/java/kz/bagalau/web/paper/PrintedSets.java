package kz.bagalau.web.paper;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.prints.SetState;
import kz.bagalau.prints.ListSets;
import kz.bagalau.prints.SetRow;
import kz.bagalau.web.list.Filter;
import kz.bagalau.web.list.Filter.Choice;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.list.ListOf;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;

/** What was printed, what is back, what is missing, of all runs of the body in which the reader works. */
@Named
@ViewScoped
public class PrintedSets extends ListOf<SetRow> {

    private static final long serialVersionUID = 1L;

    @EJB
    private ListSets sets;
    @Inject
    private Words words;
    @Inject
    private Afterwards afterwards;

    @Override
    public String getPage() {
        return "/paper/runs.xhtml";
    }

    @Override
    public String getPrefix() {
        return "paper.runs";
    }

    @Override
    protected List<Heading<SetRow>> headings() {
        return List.of(Heading.text("person", (row, in) -> person(row)),
                Heading.text("unit", (row, in) -> in.name(row.unitKk(), row.unitRu())),
                Heading.text("state", (row, in) -> in.say("paper.set." + row.state())),
                Heading.day("since", (row, in) -> row.since()),
                Heading.text("slip", (row, in) -> row.mark()),
                Heading.text("made", (row, in) -> in.moment(row.made())));
    }

    @Override
    public List<Filter> getFilters() {
        return List.of(new Filter("state", words.say("paper.runs.state"),
                Arrays.stream(SetState.values()).map(state -> new Choice(state.name(), words.say("paper.set." + state))).toList()),
                new Filter("run", words.say("paper.runs.run"), sets.runs(body()).stream().map(run -> new Choice(run.id().toString(),
                        words.say("paper.runs.line", words.moment(run.made()), run.people()))).toList()));
    }

    @Override
    protected ListPage<SetRow> find(ListQuery query) {
        return sets.sets(body(), query);
    }

    private static Long body() {
        return CurrentCaller.get().bodyId();
    }

    /** Those ticked are back, though nobody scanned them. */
    public String returned() {
        return mark(SetState.RETURNED);
    }

    /** Those ticked are looked for and not found. */
    public String missing() {
        return mark(SetState.MISSING);
    }

    /** Those ticked are waited for again. */
    public String waiting() {
        return mark(SetState.PRINTED);
    }

    private String mark(SetState state) {
        Set<Long> chosen = isAllTicked() ? find(getState().query().unpaged()).rows().stream().map(SetRow::id).collect(Collectors.toSet()) : ticked();
        if (chosen.isEmpty()) {
            return afterwards.stay("paper.print.none");
        }
        int marked = sets.mark(body(), chosen, state);
        return afterwards.then(() -> { }, again(), "paper.runs.marked", marked, words.say("paper.set." + state));
    }

    /** The servant's name in the reader's language. */
    public String person(SetRow row) {
        return row.person(Locale.forLanguageTag(CurrentCaller.get().language()));
    }

    /** The colour of a state. */
    public String tone(SetState state) {
        return switch (state) {
            case PLANNED -> "CALM";
            case LEFT_OUT -> "WARN";
            case PRINTED -> "NOW";
            case RETURNED -> "GOOD";
            case MISSING -> "BAD";
        };
    }
}

package kz.bagalau.web.dashboard;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.dashboard.CycleDashboard;
import kz.bagalau.dashboard.Dashboard;
import kz.bagalau.dashboard.Distribution;
import kz.bagalau.dashboard.Holder;
import kz.bagalau.dashboard.Share;
import kz.bagalau.dashboard.UnitProgress;
import kz.bagalau.law.number.Score;
import kz.bagalau.model.body.FullName;
import kz.bagalau.planning.CycleRow;
import kz.bagalau.planning.ReadCycles;
import kz.bagalau.web.document.SendFile;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Marks;

/** A cycle at a glance: five numbers, how far each unit is, whom to write, the grades together, what was reached and shown least. */
@Named
@ViewScoped
public class ShowDashboard implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private CycleDashboard dashboards;
    @EJB
    private ReadCycles cycles;
    @Inject
    private Words words;
    @Inject
    private Marks marks;

    private Long id;
    private transient Dashboard shown;

    /** The cycle of the address, or the latest; null where the body has none. */
    public Dashboard getShown() {
        if (shown == null) {
            Long chosen = id == null ? getCycles().stream().map(CycleRow::id).findFirst().orElse(null) : id;
            shown = chosen == null ? null : dashboards.of(chosen);
        }
        return shown;
    }

    /** The cycles of the body in which the reader works, the latest first. */
    public List<CycleRow> getCycles() {
        Long body = CurrentCaller.get().bodyId();
        return body == null ? List.of() : cycles.cycles(body);
    }

    /** Five numbers, each as a way to its list. */
    public List<Number> getNumbers() {
        Dashboard now = getShown();
        String of = "cycle=" + now.cycleId();
        long all = now.units().stream().mapToLong(UnitProgress::total).sum();
        return List.of(new Number(words.say("dashboard.number.cases"), all, "/case/list.xhtml?" + of),
                new Number(words.say("dashboard.number.ready"), now.at(now.ready()), "/case/list.xhtml?" + of + (now.ready().size() == 1 ? "&stage=" + now.ready().get(0) : "")),
                new Number(words.say("dashboard.number.ended"), now.at(now.ended()), "#units"),
                new Number(words.say("dashboard.number.week"), now.week(), "/board/list.xhtml?standing=WEEK&" + of),
                new Number(words.say("dashboard.number.missed"), now.missed(), "/board/list.xhtml?standing=MISSED&" + of));
    }

    /** The pieces of a unit's bar, by stage. */
    public List<Bar.Piece> progress(UnitProgress unit) {
        return Bar.of(List.copyOf(unit.stages().values()), IntStream.range(0, unit.stages().size()).mapToObj(at -> "b-stage-" + Math.min(7, at)).toList());
    }

    /** The pieces of a group's bar, by grade. */
    public List<Bar.Piece> grades(Distribution.Group group) {
        return Bar.of(group.counts(), getShown().byUnit().grades().stream().map(code -> "b-seg-" + marks.grade(code).name().toLowerCase(Locale.ROOT)).toList());
    }

    /** The name of a grade in the act's words. */
    public String grade(String code) {
        return words.of(getShown().grades().name(code));
    }

    /** The name of a group by unit. */
    public String unit(Distribution.Group group) {
        return group.id() == null ? words.say("dashboard.others") : words.name(getShown().unitNames().get(group.id()).kk(), getShown().unitNames().get(group.id()).ru());
    }

    /** The name of a group by evaluator. */
    public String evaluator(Distribution.Group group) {
        List<FullName> names = group.id() == null ? null : getShown().evaluators().get(group.id());
        return group.id() == null ? words.say("dashboard.others") : names == null ? words.say("dashboard.nobody") : words.name(names.get(0).full(), names.get(1).full());
    }

    /** How far a group's mean lies from the mean of all, in words. */
    public String apart(Distribution.Group group) {
        int side = group.apart().compareTo(Score.ZERO);
        return side == 0 ? words.say("dashboard.apart.none") : words.say(side > 0 ? "dashboard.apart.lenient" : "dashboard.apart.severe",
                side > 0 ? group.apart() : group.apart().negated());
    }

    /** Who holds it up: a person, or the office. */
    public String holder(Holder one) {
        return one.ru() == null ? words.say("role." + one.role()) : words.name(one.kk().full(), one.ru().full());
    }

    /** The holders as the page shows them first: fifty. */
    public List<Holder> getHolders() {
        return getShown().holders().stream().limit(50).toList();
    }

    /** The thirty indicators that showed least. */
    public List<Share> getRarest() {
        return getShown().rarely().stream().limit(30).toList();
    }

    /** Hands out one of the tables as XLSX. */
    public void export(String table) throws IOException {
        Sheets.Sheet sheet = new Sheets(this, words).of(table);
        SendFile.xlsx(table, words.say("dashboard." + table), sheet.columns(), sheet.rows().iterator());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /**
     * A number that leads to a list.
     *
     * @param label what is counted
     * @param count how many
     * @param link  the list's address, or a place on this page
     */
    public record Number(String label, long count, String link) {
    }
}

package kz.bagalau.web.journal;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.List;
import kz.bagalau.journal.Overview;
import kz.bagalau.journal.OverviewOfJournal;
import kz.bagalau.law.number.Score;
import kz.bagalau.web.document.SendFile;
import kz.bagalau.web.text.Words;

/** What the journal of a cycle tells, by activity, unit, supervisor and part of the year; each table with its chart, each to take away. */
@Named
@ViewScoped
public class ShowOverview implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    @EJB
    private OverviewOfJournal overviews;
    @Inject
    private Words words;

    private Long id;
    private String quarter;
    private Long unit;
    private transient Overview shown;
    private transient List<Overview.Period> cycles;

    /** The cycles to choose from, the latest first. */
    public List<Overview.Period> getCycles() {
        if (cycles == null) {
            cycles = overviews.cycles();
        }
        return cycles;
    }

    /** The overview of the cycle of the address, or of the latest; null where there is none. */
    public Overview getShown() {
        if (shown == null) {
            Long chosen = getCycles().stream().map(Overview.Period::id).filter(one -> id == null || one.equals(id)).findFirst().orElse(null);
            shown = chosen == null ? null : overviews.of(chosen, quarter == null || quarter.isBlank() ? null : quarter, unit);
        }
        return shown;
    }

    /** The address of this page with one filter set otherwise; null takes it off. */
    public String address(String filter, Object value) {
        String all = "cycle=" + getShown().cycleId() + pair("quarter", filter.equals("quarter") ? value : quarter) + pair("unit", filter.equals("unit") ? value : unit);
        return "/journal/overview.xhtml?" + (filter.equals("cycle") ? "cycle=" + value : all);
    }

    private static String pair(String key, Object value) {
        return value == null || value.toString().isBlank() ? "" : "&" + key + "=" + value;
    }

    /** How wide a bar is: percent of the widest. */
    public int width(Score value, Score most) {
        return most.compareTo(Score.ZERO) <= 0 ? 0 : percent(value.dividedBy(most));
    }

    private static int percent(Score share) {
        Score plain = share.isLessThan(Score.ZERO) ? share.negated() : share;
        return plain.numerator().multiply(HUNDRED).divide(plain.denominator()).min(HUNDRED).intValue();
    }

    /** The width of a kind's bar. */
    public int width(Overview.Kind kind) {
        long most = getShown().byKind().stream().mapToLong(Overview.Kind::many).max().orElse(0);
        return width(Score.of(kind.many()), Score.of(most));
    }

    /** The width of a unit's bar: points to each of its people. */
    public int width(Overview.Unit one) {
        return width(each(one.sums().points(), one.people()), getShown().byUnit().stream().map(any -> each(any.sums().points(), any.people())).max(Score::compareTo).orElse(Score.ZERO));
    }

    /** The width of a supervisor's bar: points to each of his people. */
    public int width(Overview.Supervisor one) {
        return width(one.each(), getShown().bySupervisor().stream().map(Overview.Supervisor::each).max(Score::compareTo).orElse(Score.ZERO));
    }

    /** The width of a part's bar: of its rewards, or of its breaches. */
    public int width(Overview.Part one, boolean breaches) {
        Score most = getShown().byPart().stream().map(any -> any.sums().points()).max(Score::compareTo).orElse(Score.ZERO);
        return width(breaches ? one.sums().taken().negated() : one.sums().points(), most);
    }

    /** Points to each of so many people. */
    public Score each(Score points, long people) {
        return people == 0 ? Score.ZERO : points.dividedBy(Score.of(people));
    }

    /** Points as they are written. */
    public String points(Score points) {
        return points.isLessThan(Score.ZERO) ? "−" + words.number(points.negated()) : words.number(points);
    }

    /** A supervisor's name. */
    public String name(Overview.Supervisor one) {
        return one.ru() == null ? words.say("journal.overview.nobody") : words.name(one.kk().full(), one.ru().full());
    }

    /** Hands out one of the tables as XLSX. */
    public void export(String table) throws IOException {
        OverviewTables.Table taken = new OverviewTables(this, words).of(table);
        SendFile.xlsx(table, words.say("journal.overview." + table), taken.columns(), taken.rows().iterator());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long value) {
        id = value;
    }

    public String getQuarter() {
        return quarter;
    }

    public void setQuarter(String value) {
        quarter = value;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long value) {
        unit = value;
    }
}

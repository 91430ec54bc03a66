package kz.bagalau.web.calibration;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.access.Access;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.calibration.CalibrationRow;
import kz.bagalau.calibration.ReadCalibrations;
import kz.bagalau.clock.Clock;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.web.list.Filter;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.list.ListOf;
import kz.bagalau.web.text.Words;

/** The calibration sessions of the body: their state, never a score. */
@Named
@ViewScoped
public class ListTheCalibrations extends ListOf<CalibrationRow> {

    private static final long serialVersionUID = 1L;
    private static final List<Heading<CalibrationRow>> HEADINGS = List.of(
            Heading.text("about", (CalibrationRow row, Words words) -> about(row, words)).unsorted(),
            Heading.day("begun", (CalibrationRow row, Words words) -> row.begun()).unsorted(),
            Heading.text("count", (CalibrationRow row, Words words) -> String.valueOf(row.count())).unsorted(),
            Heading.text("stage", (CalibrationRow row, Words words) -> words.say("stage.CALIBRATION." + row.stage())).unsorted(),
            Heading.day("due", (CalibrationRow row, Words words) -> row.next() == null ? null : row.next().last()).unsorted());

    @EJB
    private ReadCalibrations read;
    @EJB
    private Clock clock;
    @Inject
    private Access access;
    @Inject
    private Words words;

    /** Who applied, or over which unit it is planned. */
    static String about(CalibrationRow row, Words words) {
        return row.name() == null ? row.unit() == null ? "" : words.name(row.unit().kk(), row.unit().ru()) : words.name(row.name().kk().full(), row.name().ru().full());
    }

    /** The same for the page. */
    public String about(CalibrationRow row) {
        return about(row, words);
    }

    /** Where the reader goes on with it: the head of HR holds it, the official decides, then names others; a worker of HR knows its state alone. */
    public String leads(CalibrationRow row) {
        Caller caller = CurrentCaller.get();
        if (row.applicantId() != null && row.applicantId().equals(caller.personId())) {
            return "/calibration/card.xhtml?calibration=" + row.id();
        } else if (caller.holds(Role.HEAD_OF_HR, caller.bodyId(), clock.today())) {
            return "/calibration/hold.xhtml?calibration=" + row.id();
        }
        boolean official = caller.holds(Role.AUTHORISED_OFFICIAL, caller.bodyId(), clock.today());
        boolean decides = official && row.stage().equals(Calibration.APPLIED);
        return decides ? "/calibration/decide.xhtml?calibration=" + row.id()
                : official && Calibration.HELD.contains(row.stage()) ? "/calibration/compose.xhtml?calibration=" + row.id() : "";
    }

    /** True for the official, who plans sessions. */
    public boolean isPlanner() {
        return access.may(Operation.CALIBRATION_PLAN, CurrentCaller.get().bodyId());
    }

    @Override
    public String getPage() {
        return "/calibration/list.xhtml";
    }

    @Override
    public String getPrefix() {
        return "calibration.column";
    }

    @Override
    protected List<Heading<CalibrationRow>> headings() {
        return HEADINGS;
    }

    @Override
    public List<Filter> getFilters() {
        return List.of(new Filter("state", words.say("calibration.column.stage"), Stream.of("running", "ended")
                .map(state -> new Filter.Choice(state, words.say("calibration.state." + state))).toList()));
    }

    @Override
    protected ListPage<CalibrationRow> find(ListQuery query) {
        return read.list(CurrentCaller.get().bodyId(), query);
    }
}

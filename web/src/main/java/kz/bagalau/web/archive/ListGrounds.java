package kz.bagalau.web.archive;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.archive.EnterOrder;
import kz.bagalau.archive.GroundRow;
import kz.bagalau.archive.OrderRefused;
import kz.bagalau.archive.ReadGrounds;
import kz.bagalau.web.list.Filter;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.list.ListOf;
import kz.bagalau.web.list.Selection;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;

/** The last results with what the act joins to their grades, and the orders that put it into force. */
abstract class ListGrounds extends ListOf<GroundRow> {

    private static final long serialVersionUID = 1L;
    private static final List<Heading<GroundRow>> HEADINGS = List.of(
            Heading.text("name", (row, words) -> words.name(row.nameKk(), row.nameRu())),
            Heading.text("unit", (GroundRow row, Words words) -> words.name(row.unitKk(), row.unitRu())).hidden(),
            Heading.text("of", (row, words) -> words.of(row.of())),
            Heading.text("grade", (row, words) -> words.of(row.gradeName())),
            Heading.day("decided", (row, words) -> row.decided()),
            Heading.text("marks", (GroundRow row, Words words) -> mark(row, words)).unsorted(),
            Heading.text("orders", (GroundRow row, Words words) -> orders(row, words)).unsorted());

    @EJB
    ReadGrounds grounds;
    @EJB
    private EnterOrder enter;
    @Inject
    Words words;
    @Inject
    private Afterwards afterwards;

    private ArrayList<Long> chosen = new ArrayList<>();
    private Selection selection;
    private String what;
    private String orderNo;
    private LocalDate orderedOn;
    private transient List<String> codes;
    private transient List<Filter.Choice> grades;

    /** True for the results by which a case is known. */
    abstract boolean leading();

    @Override
    protected List<Heading<GroundRow>> headings() {
        return HEADINGS;
    }

    @Override
    public String getPrefix() {
        return "archive.grounds";
    }

    @Override
    public List<Filter> getFilters() {
        return List.of(new Filter("consequence", words.say("archive.grounds.what"), getCodes().stream()
                .map(code -> new Filter.Choice(code, words.say("consequence." + code))).toList()),
                new Filter("grade", words.say("archive.grounds.grade"), grades()));
    }

    private List<Filter.Choice> grades() {
        if (grades == null) {
            grades = grounds.grades(CurrentCaller.get().bodyId(), leading()).entrySet().stream()
                    .map(one -> new Filter.Choice(one.getKey(), words.of(one.getValue()))).toList();
        }
        return grades;
    }

    /** What may be asked for, by code. */
    public List<String> getCodes() {
        if (codes == null) {
            codes = grounds.codes(CurrentCaller.get().bodyId(), leading());
        }
        return codes;
    }

    private static String orders(GroundRow row, Words words) {
        return row.follows().stream().filter(one -> one.orderNo() != null).map(one -> words.say("consequence." + one.code()) + ": "
                + words.say("archive.fallen.by", one.orderNo(), one.on())).collect(Collectors.joining("; "));
    }

    /** The mark of a result: in the term of appeal, or under appeal. */
    public String mark(GroundRow row) {
        return mark(row, words);
    }

    private static String mark(GroundRow row, Words words) {
        return row.appealed() ? words.say("archive.mark.appealed") : row.appealable() == null ? "" : words.say("archive.mark.appealable", row.appealable());
    }

    /** True for what the list asks for, or where an order stands. */
    public boolean wanted(GroundRow.Joined one) {
        return getState().query().filter("consequence").map(code -> code.equals(one.code())).orElse(true);
    }

    /** Shows whom an order would concern. */
    public void toOrder() {
        List<GroundRow> rows = isAllTicked() ? find(getState().query().unpaged()).rows() : ticked(ticked());
        Long me = CurrentCaller.get().personId();
        chosen = new ArrayList<>(rows.stream().filter(row -> !Objects.equals(row.personId(), me)).map(GroundRow::resultId).toList());
        what = getState().query().filter("consequence").orElse(null);
        selection = new Selection(words.say("archive.attest.button"), chosen.size(), rows.stream().filter(row -> Objects.equals(row.personId(), me))
                .map(row -> new Selection.Except(words.name(row.nameKk(), row.nameRu()), words.say("acknowledgement.bulk.own"))).toList());
    }

    private List<GroundRow> ticked(Collection<Long> ids) {
        return getRows().stream().filter(row -> ids.contains(row.resultId())).toList();
    }

    /** Enters the order for those chosen. */
    public String confirm() {
        List<Long> ids = List.copyOf(chosen);
        try {
            return afterwards.then(() -> enter.order(CurrentCaller.get().bodyId(), ids, what, orderNo, orderedOn), again(), "archive.grounds.done", ids.size());
        } catch (OrderRefused refused) {
            return afterwards.stay(refused.key());
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

    /** The consequence that the order puts into force. */
    public String getWhat() {
        return what;
    }

    /** Takes: the consequence. */
    public void setWhat(String code) {
        what = code;
    }

    /** The number of the order. */
    public String getOrderNo() {
        return orderNo;
    }

    /** Takes: the number of the order. */
    public void setOrderNo(String number) {
        orderNo = number;
    }

    /** The day of the order. */
    public LocalDate getOrderedOn() {
        return orderedOn;
    }

    /** Takes: the day of the order. */
    public void setOrderedOn(LocalDate day) {
        orderedOn = day;
    }
}

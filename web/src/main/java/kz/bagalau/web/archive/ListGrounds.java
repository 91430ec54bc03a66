package kz.bagalau.web.archive;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.archive.EnterOrder;
import kz.bagalau.archive.GroundRow;
import kz.bagalau.archive.ReadGrounds;
import kz.bagalau.clock.Clock;
import kz.bagalau.documents.Attachment;
import kz.bagalau.planning.ReadCycles;
import kz.bagalau.web.list.Filter;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.list.ListOf;
import kz.bagalau.web.list.Selection;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;
import kz.bagalau.web.widget.Upload;

/** The last results with what the act joins to their grades, and the orders that put it into force. */
abstract class ListGrounds extends ListOf<GroundRow> {

    private static final long serialVersionUID = 1L;
    private static final List<String> ORDERED = List.of("without", "with");

    @EJB
    ReadGrounds grounds;
    @EJB
    private EnterOrder enter;
    @EJB
    private ReadCycles cycles;
    @EJB
    private Clock clock;
    @Inject
    Words words;
    @Inject
    private Afterwards afterwards;

    private ArrayList<Long> chosen = new ArrayList<>();
    private Selection selection;
    private String what;
    private String orderNo;
    private LocalDate orderedOn;
    private String done;
    private Long order;
    private String reason;
    private String recipient;
    private String ground;
    private Boolean confidential;
    private transient Part file;
    private transient ReadGrounds.OrderCard card;
    private transient List<Filter.Choice> units;
    private transient List<String> codes;
    private transient List<Filter.Choice> grades;

    /** True for the results by which a case is known. */
    abstract boolean leading();

    @Override
    protected List<Heading<GroundRow>> headings() {
        return GroundColumns.ALL;
    }

    @Override
    public String getPrefix() {
        return "archive.grounds";
    }

    @Override
    public List<Filter> getFilters() {
        return List.of(new Filter("consequence", words.say("archive.grounds.what"), getCodes().stream()
                .map(code -> new Filter.Choice(code, words.say("consequence." + code))).toList()),
                new Filter("grade", words.say("archive.grounds.grade"), grades()),
                new Filter("ordered", words.say("archive.grounds.order"), ORDERED.stream().map(one -> new Filter.Choice(one, words.say("archive.grounds.order." + one))).toList()),
                new Filter("unit", words.say("archive.grounds.unit"), units()),
                new Filter("cycle", words.say("archive.grounds.cycle"), cycles.cycles(CurrentCaller.get().bodyId()).stream()
                        .map(one -> new Filter.Choice(one.id().toString(), words.day(one.first()) + " – " + words.day(one.last()))).toList()));
    }

    private List<Filter.Choice> units() {
        if (units == null) {
            units = grounds.units(CurrentCaller.get().bodyId(), leading()).stream()
                    .map(one -> new Filter.Choice(one.id().toString(), words.name(one.name().kk(), one.name().ru()))).toList();
        }
        return units;
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

    /** False where results are confidential: then the page asks for whom and why. */
    @Override
    public boolean isHandedOut() {
        if (confidential == null) {
            confidential = grounds.confidential(CurrentCaller.get().bodyId());
        }
        return !confidential;
    }

    @Override
    protected boolean leaves(String column) {
        return isHandedOut() || !column.equals("grade");
    }

    /** Hands the list out without what was given, once it is recorded for whom and on what ground. */
    public void handOut() throws IOException {
        grounds.handOut(CurrentCaller.get().bodyId(), recipient, ground);
        export();
    }

    /** Who is given the list. */
    public String getRecipient() {
        return recipient;
    }

    /** Takes: who is given the list. */
    public void setRecipient(String name) {
        recipient = name;
    }

    /** For what the list is given. */
    public String getGround() {
        return ground;
    }

    /** Takes: for what the list is given. */
    public void setGround(String text) {
        ground = text;
    }

    /** The mark of a result: in the term of appeal, or under appeal. */
    public String mark(GroundRow row) {
        return GroundColumns.mark(row, words);
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
        return afterwards.then(() -> enter.order(CurrentCaller.get().bodyId(), ids, what, orderNo, orderedOn, done, scan()), again(), "archive.grounds.done", ids.size());
    }

    private Attachment scan() {
        return file == null || file.getSubmittedFileName() == null || file.getSubmittedFileName().isBlank() ? null : Upload.of(file);
    }

    /** Takes the order of the address back: it was entered by mistake. */
    public String takeBack() {
        return afterwards.then(() -> enter.takeBack(CurrentCaller.get().bodyId(), order, reason), again(), "archive.grounds.takenBack");
    }

    /** The order that the address names; null where it names none of this body. */
    public ReadGrounds.OrderCard getCard() {
        if (card == null && order != null) {
            card = grounds.order(CurrentCaller.get().bodyId(), order).orElse(null);
        }
        return card;
    }

    /** The last day that can stand on an order. */
    public LocalDate getToday() {
        return clock.today();
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

    /** What was done by the order. */
    public String getDone() {
        return done;
    }

    /** Takes: what was done by the order. */
    public void setDone(String text) {
        done = text;
    }

    /** The scan of the order. */
    public Part getFile() {
        return file;
    }

    /** Takes: the scan of the order. */
    public void setFile(Part part) {
        file = part;
    }

    /** The order of the address. */
    public Long getOrder() {
        return order;
    }

    /** Takes: the order of the address. */
    public void setOrder(Long id) {
        order = id;
    }

    /** Why an order is taken back. */
    public String getReason() {
        return reason;
    }

    /** Takes: why an order is taken back. */
    public void setReason(String text) {
        reason = text;
    }
}

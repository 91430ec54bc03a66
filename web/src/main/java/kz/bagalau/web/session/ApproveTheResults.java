package kz.bagalau.web.session;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.session.ApprovalRow;
import kz.bagalau.session.ApproveResults;
import kz.bagalau.session.ListApprovals;
import kz.bagalau.web.list.Filter;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.list.ListOf;
import kz.bagalau.web.list.Selection;
import kz.bagalau.web.login.Identity;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;

/** What the commission decided, before the official: approved all at once, some, or one; a single case returned with a remark. */
@Named
@ViewScoped
public class ApproveTheResults extends ListOf<ApprovalRow> {

    private static final long serialVersionUID = 1L;
    private static final List<Heading<ApprovalRow>> HEADINGS = List.of(
            Heading.text("name", (row, words) -> words.name(row.nameKk(), row.nameRu())),
            Heading.text("unit", (row, words) -> words.name(row.unitKk(), row.unitRu())),
            Heading.text("result", (ApprovalRow row, Words words) -> words.of(row.result())).unsorted(),
            Heading.text("correction", (ApprovalRow row, Words words) -> words.of(row.correction())).unsorted(),
            Heading.text("recommendations", (ApprovalRow row, Words words) -> words.of(row.recommendations())).unsorted(),
            Heading.day("decided", (ApprovalRow row, Words words) -> row.decidedOn()).unsorted(),
            Heading.day("due", (ApprovalRow row, Words words) -> row.term() == null ? null : row.term().day()).unsorted());

    @EJB
    private ListApprovals list;
    @EJB
    private ApproveResults approve;
    @Inject
    private Words words;
    @Inject
    private Afterwards afterwards;
    @Inject
    private Identity identity;

    private Long caseId;
    private String remark;
    private Selection selection;
    private final ArrayList<Long> chosen = new ArrayList<>();

    @Override
    public String getPage() {
        return "/session/approve.xhtml";
    }

    @Override
    public String getPrefix() {
        return "session.approve.column";
    }

    @Override
    protected List<Heading<ApprovalRow>> headings() {
        return HEADINGS;
    }

    @Override
    public List<Filter> getFilters() {
        return List.of();
    }

    /** The case of the address alone, or all that wait. */
    @Override
    protected ListPage<ApprovalRow> find(ListQuery query) {
        if (caseId == null) {
            return list.waiting(CurrentCaller.get().bodyId(), query);
        }
        List<ApprovalRow> one = list.one(caseId).stream().toList();
        return new ListPage<>(one, one.size());
    }

    /** The case that the address names; null where it names none, or it does not wait any more. */
    public ApprovalRow getOne() {
        return caseId == null || getRows().isEmpty() ? null : getRows().get(0);
    }

    /** Shows what approving the ticked cases will do. */
    public void toApprove() {
        choose(isAllTicked() ? find(getState().query().unpaged()).rows() : ticked(ticked()));
    }

    /** Shows what approving everything that waits will do. */
    public void toApproveAll() {
        choose(find(getState().query().unpaged()).rows());
    }

    private List<ApprovalRow> ticked(Collection<Long> ids) {
        return getRows().stream().filter(row -> ids.contains(row.caseId())).toList();
    }

    private void choose(List<ApprovalRow> rows) {
        chosen.clear();
        rows.forEach(row -> chosen.add(row.caseId()));
        selection = new Selection(words.say("session.approve.bulk"), chosen.size(), List.of());
    }

    /** Approves what was chosen, after confirming the identity. */
    public String confirm() {
        if (!identity.prove()) {
            return null;
        }
        List<Long> ids = List.copyOf(chosen);
        return afterwards.then(() -> approve.approve(ids), again(), "session.approve.done", ids.size());
    }

    /** Leaves everything as it is. */
    public void cancel() {
        selection = null;
    }

    /** Approves the case of the address, after confirming the identity. */
    public String approveOne() {
        return identity.prove() ? afterwards.then(() -> approve.approve(List.of(caseId)), after(), "session.approve.done", 1) : null;
    }

    /** Returns it with the remark. */
    public String giveBack() {
        return afterwards.then(() -> approve.giveBack(caseId, remark), after(), "session.approve.returned");
    }

    private static String after() {
        return "/inbox.xhtml";
    }

    /** What is about to be done; null where nothing is. */
    public Selection getSelection() {
        return selection;
    }

    /** The case of the address. */
    public Long getCase() {
        return caseId;
    }

    /** Takes the case of the address. */
    public void setCase(Long id) {
        caseId = id;
    }

    /** The remark with which a case is returned. */
    public String getRemark() {
        return remark;
    }

    /** Takes the remark. */
    public void setRemark(String text) {
        remark = text;
    }
}

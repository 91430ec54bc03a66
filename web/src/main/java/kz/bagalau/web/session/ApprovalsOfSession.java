package kz.bagalau.web.session;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.session.Approval;
import kz.bagalau.session.ApprovalTerm;
import kz.bagalau.session.ApproveResults;
import kz.bagalau.session.ListApprovals;
import kz.bagalau.web.widget.Afterwards;

/** On the protocol's page: how far the official is with the decisions of the session, and entering what he signed on paper. */
@Named
@RequestScoped
public class ApprovalsOfSession {

    @EJB
    private ListApprovals list;
    @EJB
    private ApproveResults approve;
    @Inject
    private SignProtocol protocol;
    @Inject
    private Afterwards afterwards;

    private Map<Long, Approval> approvals;
    private Long chosen;
    private LocalDate day;
    private String remark;
    private Part file;

    /** A case before the official. */
    public record Case(Long caseId, PersonName name, Approval approval) {
    }

    private Map<Long, Approval> all() {
        if (approvals == null) {
            approvals = list.of(protocol.getSession());
        }
        return approvals;
    }

    /** True where the act wants the official's approval, and the protocol is signed. */
    public boolean isAny() {
        return !all().isEmpty();
    }

    private long count(Deed deed) {
        return all().values().stream().filter(one -> one.deed() == deed).count();
    }

    /** How many are approved. */
    public long getApproved() {
        return count(Deed.APPROVE);
    }

    /** How many wait. */
    public long getWaiting() {
        return count(Deed.SUBMIT);
    }

    /** How many he returned. */
    public long getReturned() {
        return count(Deed.RETURN);
    }

    /** By when he has to approve; null where nothing waits. */
    public ApprovalTerm getTerm() {
        return all().values().stream().filter(Approval::waits).map(Approval::term).filter(one -> one != null)
                .min((one, two) -> one.day().compareTo(two.day())).orElse(null);
    }

    /** The cases that he returned, with his remarks. */
    public List<Case> getRemarks() {
        return named(Deed.RETURN);
    }

    /** The cases that wait. */
    public List<Case> getOpen() {
        return named(Deed.SUBMIT);
    }

    private List<Case> named(Deed deed) {
        return protocol.getRoom().lines().stream().filter(line -> all().containsKey(line.item().caseId()))
                .map(line -> new Case(line.item().caseId(), line.name(), all().get(line.item().caseId()))).filter(one -> one.approval().deed() == deed).toList();
    }

    /** Enters what stands on the paper: approved, or with a remark returned. */
    public String enter() {
        boolean returned = remark != null && !remark.isBlank();
        if (returned && chosen == null) {
            return afterwards.stay("session.approvals.choose");
        }
        List<Long> ids = chosen == null ? getOpen().stream().map(Case::caseId).toList() : List.of(chosen);
        return afterwards.then(() -> {
            if (returned) {
                approve.returnedOnPaper(chosen, day, remark, Uploads.read(file));
            } else {
                approve.approvedOnPaper(ids, day, Uploads.read(file));
            }
        }, "/session/protocol.xhtml?session=" + protocol.getSession(), "session.approvals.entered", ids.size());
    }

    /** The case on the paper; null for all that wait. */
    public Long getChosen() {
        return chosen;
    }

    /** Takes the case. */
    public void setChosen(Long id) {
        chosen = id;
    }

    /** The date on the paper. */
    public LocalDate getDay() {
        return day;
    }

    /** Takes the date. */
    public void setDay(LocalDate date) {
        day = date;
    }

    /** The remark with which he returned. */
    public String getRemark() {
        return remark;
    }

    /** Takes the remark. */
    public void setRemark(String text) {
        remark = text;
    }

    /** The scan. */
    public Part getFile() {
        return file;
    }

    /** Takes the scan. */
    public void setFile(Part part) {
        file = part;
    }
}

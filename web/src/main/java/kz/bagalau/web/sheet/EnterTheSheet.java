package kz.bagalau.web.sheet;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.assessment.AgreeSheet;
import kz.bagalau.assessment.FillSheet;
import kz.bagalau.assessment.ForwardSheets;
import kz.bagalau.assessment.ReadSheet;
import kz.bagalau.assessment.RefuseSheet;
import kz.bagalau.assessment.SheetView;
import kz.bagalau.assessment.ShowSheet;
import kz.bagalau.clock.Clock;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.evaluation.ServantFacts;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.widget.Afterwards;
import kz.bagalau.web.widget.Upload;

/** HR enters a sheet that goes its way on paper: filled and signed, read or refused by the servant, received. Each step with its date and scan. */
@Named
@ViewScoped
public class EnterTheSheet implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ShowSheet show;
    @EJB
    private FillSheet fill;
    @EJB
    private ReadSheet read;
    @EJB
    private RefuseSheet refuse;
    @EJB
    private AgreeSheet agree;
    @EJB
    private ForwardSheets forward;
    @EJB
    private Clock clock;
    @Inject
    private Language language;
    @Inject
    private Afterwards afterwards;

    private Long sheet;
    private SheetInput input;
    private LocalDate date;
    private String disagreement;
    private Long signer;
    private transient Part file;
    private transient SheetView view;

    /** The sheet as it stands. */
    public SheetView getView() {
        if (view == null) {
            view = show.entering(sheet);
        }
        return view;
    }

    /** The fields. */
    public SheetInput getInput() {
        if (input == null) {
            input = SheetInput.of(getView());
        }
        return input;
    }

    /** What stands in the fields. */
    public SheetRows getRows() {
        return SheetRows.of(getView(), getInput().filled(getView().form()));
    }

    /** A further line of targets, where no plan says which there are. */
    public void add() {
        getInput().add();
    }

    /** True where no plan says which targets there are: then the lines are entered here. */
    public boolean isLinesFree() {
        return getInput().getTargets().stream().noneMatch(TargetInput::isOfPlan);
    }

    /** Takes a line away. */
    public void remove(String code) {
        getInput().remove(code);
    }

    /** True while the evaluator has not signed. */
    public boolean isUnsigned() {
        return getView().sheet().signature().isEmpty();
    }

    /** True where the servant can still sign that he has read it. */
    public boolean isUnread() {
        return getView().sheet().acquaintance().isEmpty() && getView().ahead().contains(Deed.ACKNOWLEDGE);
    }

    /** Who still has to sign the act of refusal: the evaluator, and the caller as worker of HR; empty where there is no act, or it is complete. */
    public Map<Long, String> getSigners() {
        Map<Long, String> signers = new TreeMap<>();
        getView().sheet().refusal().filter(act -> getView().ahead().contains(Deed.SIGN_ACT)).ifPresent(act -> {
            if (!act.signedAs().contains(getView().sheet().evaluatorRole())) {
                signers.put(getView().sheet().evaluatorId(), name(getView().sheet().evaluatorId()));
            }
            if (!act.signedAs().contains(Role.HR_WORKER)) {
                signers.put(CurrentCaller.get().personId(), CurrentCaller.get().name());
            }
        });
        return signers;
    }

    /** True where it can be entered that the sheet reached HR. */
    public boolean isToReceive() {
        return getView().ahead().contains(Deed.SEND) && !isForwarded();
    }

    /** True where HR itself passes it on to the commission. */
    public boolean isForwarded() {
        return getView().offers().stream().anyMatch(offer -> offer.deed() == Deed.SEND && offer.as() == Role.HR_WORKER);
    }

    /** HR passes it on. */
    public String passOn() {
        return dated(() -> forward.forward(List.of(sheet)), "sheet.page.forwarded");
    }

    /** Enters the filled and signed sheet. */
    public String enter() {
        return dated(() -> fill.enterPaper(sheet, getInput().filled(getView().form()), date, Upload.of(file)), "sheet.paper.entered");
    }

    /** True where the signature of whoever agrees can be entered. */
    public boolean isToAgree() {
        return getView().sheet().signature().isPresent() && (getView().ahead().contains(Deed.AGREE) || getView().ahead().contains(Deed.SUBMIT));
    }

    /** Whose signature that is: the higher supervisor's, or the evaluator's own where he is the first head. */
    public String getAgreeing() {
        ServantFacts facts = getView().subject().facts();
        return name(facts.underFirstHead() ? getView().sheet().evaluatorId() : facts.higherId());
    }

    /** Enters the signature of whoever agrees. */
    public String enterAgreed() {
        return dated(() -> agree.enterPaper(sheet, date, Upload.of(file)), "sheet.paper.agreed.done");
    }

    /** True where the servant's disagreement has its place in the edition. */
    public boolean isDisagreementTaken() {
        return getView().ahead().contains(Deed.ACKNOWLEDGE_DISAGREEING);
    }

    /** Enters the servant's signature. */
    public String enterRead() {
        return dated(() -> read.enterPaper(sheet, date, Upload.of(file), disagreement), "sheet.paper.read.done");
    }

    /** Enters a signature on the act of refusal. */
    public String enterRefusal() {
        return dated(() -> refuse.enterSignature(sheet, signer, date, Upload.of(file)), "sheet.paper.refusal.done");
    }

    /** Enters the day on which it reached HR. */
    public String enterReceived() {
        return dated(() -> fill.enterSent(sheet, date), "sheet.paper.received.done");
    }

    private String dated(Runnable work, String key) {
        return afterwards.then(work, "/sheet/paper.xhtml?sheet=" + sheet, key);
    }

    /** The name of somebody in it. */
    public String name(Long person) {
        return getView().names().containsKey(person) ? getView().names().get(person).in(language.getLocale()).full() : "";
    }

    /** The last day that can stand on a paper. */
    public LocalDate getToday() {
        return clock.today();
    }

    /** Who gave it back, when and why, while it is to be filled in anew; empty otherwise. */
    public Optional<DeedEntry> getReturned() {
        return isUnsigned() ? getView().sheet().latest(Deed.RETURN) : Optional.empty();
    }

    /** The days of deeds that matter here, by the deed. */
    public LocalDate day(String deed) {
        return getView().sheet().latest(Deed.valueOf(deed)).map(entry -> entry.on()).orElse(null);
    }

    /** The sheet of the address. */
    public Long getSheet() {
        return sheet;
    }

    /** Takes the sheet of the address. */
    public void setSheet(Long id) {
        sheet = id;
    }

    /** The date on the paper. */
    public LocalDate getDate() {
        return date;
    }

    /** Takes the date on the paper. */
    public void setDate(LocalDate day) {
        date = day;
    }

    /** What the servant wrote against it. */
    public String getDisagreement() {
        return disagreement;
    }

    /** Takes what the servant wrote against it. */
    public void setDisagreement(String words) {
        disagreement = words;
    }

    /** Whose signature stands on the act. */
    public Long getSigner() {
        return signer;
    }

    /** Takes whose signature it is. */
    public void setSigner(Long person) {
        signer = person;
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

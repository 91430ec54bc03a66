package kz.bagalau.web.sheet;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.assessment.FillSheet;
import kz.bagalau.assessment.JournalMoved;
import kz.bagalau.assessment.SheetConflict;
import kz.bagalau.assessment.SheetView;
import kz.bagalau.assessment.ShowSheet;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.sheet.PointForm;
import kz.bagalau.law.sheet.ScoreForm;
import kz.bagalau.web.error.TwoAtOnce;
import kz.bagalau.web.login.Identity;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;
import kz.bagalau.web.widget.Upload;

/** The evaluator fills and signs a sheet. The draft keeps itself; a second one who saves the same sheet is shown both and chooses. */
@Named
@ViewScoped
public class FillTheSheet implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ShowSheet show;
    @EJB
    private FillSheet fill;
    @Inject
    private Words words;
    @Inject
    private Identity identity;
    @Inject
    private Afterwards afterwards;

    private Long sheet;
    private long version;
    private SheetInput input;
    private ArrayList<Difference> differences;
    private Instant draftKept;
    private boolean reviewed;
    private String seen;
    private String line;
    private transient Part file;
    private transient SheetView view;

    /** Reads the sheet. */
    public void load() {
        view = show.filling(sheet);
        version = view.sheet().version();
        seen = view.hash();
        input = SheetInput.of(view);
        differences = null;
    }

    /** Keeps the draft; where somebody else saved in between, shows both. */
    public boolean save() {
        Filled mine = input.filled(getView().form());
        try {
            version = TwoAtOnce.tried(() -> fill.save(sheet, version, mine)); // the page may keep a score of its own at the same moment
            return current();
        } catch (SheetConflict conflict) {
            return same(conflict, mine);
        }
    }

    private boolean current() {
        differences = null;
        view = null;
        draftKept = getView().sheet().savedAt();
        return true;
    }

    /** Where the same was saved already, by another click of this page, there is nothing to choose. */
    private boolean same(SheetConflict conflict, Filled mine) {
        List<Difference> found = Difference.between(getView().form(), mine, conflict.theirs(), words);
        version = conflict.version();
        if (found.isEmpty()) {
            return current();
        }
        differences = new ArrayList<>(found);
        tell(FacesMessage.SEVERITY_WARN, words.say("sheet.page.conflict", words.moment(conflict.savedAt())));
        return false;
    }

    /** Keeps the draft by itself; while two texts stand against each other, somebody has to choose first. */
    public void saveDraft() {
        if (differences == null) {
            save();
        }
    }

    /** Takes what the other one saved. */
    public void takeTheirs() {
        load();
        tell(FacesMessage.SEVERITY_INFO, words.say("sheet.page.conflict.theirs"));
    }

    /** Saves one's own over what the other one saved. */
    public void keepMine() {
        if (save()) {
            tell(FacesMessage.SEVERITY_INFO, words.say("sheet.page.conflict.mine"));
        }
    }

    /** A further line of targets, where no plan says which there are. */
    public void add() {
        input.add();
        save();
    }

    /** True where no plan says which targets there are: then the lines are entered here. */
    public boolean isLinesFree() {
        return getInput().getTargets().stream().noneMatch(TargetInput::isOfPlan);
    }

    /** Takes a line away. */
    public void remove(String code) {
        input.remove(code);
        save();
    }

    /** Adds a file that proves the chosen line. */
    public String attach() {
        return afterwards.then(() -> fill.attach(sheet, version, line, Upload.of(file)), "/sheet/fill.xhtml?sheet=" + sheet, "sheet.targets.attached");
    }

    /** Takes a file away. */
    public String detach(String code, Long fileId) {
        fill.detach(sheet, version, code, fileId);
        return done("sheet.targets.detached");
    }

    /** Shows what would be signed, or what is still missing for it. */
    public void review() {
        if (!save()) {
            return;
        }
        List<LegalObstacle> faults = getView().form().faults(getView().filled());
        faults.forEach(one -> tell(FacesMessage.SEVERITY_ERROR, words.say(one)));
        List<TargetInput> unsaid = getView().form() instanceof ScoreForm ? input.getTargets().stream().filter(line -> isRunning(line.getCode()) && line.getNote().isBlank()).toList()
                : List.of();
        unsaid.forEach(line -> tell(FacesMessage.SEVERITY_ERROR, words.say("targets.line.noNote", line.getName(), getView().running().get(line.getCode()))));
        reviewed = faults.isEmpty() && unsaid.isEmpty();
    }

    /** True where the term of a line has not ended: it is scored on its state of the day, with a note. */
    public boolean isRunning(String code) {
        return getView().running().containsKey(code);
    }

    /** Goes back to the fields. */
    public void edit() {
        reviewed = false;
    }

    /** Signs the entries of the journal that were shown; where they changed meanwhile, shows them anew. */
    public String signEntries() {
        if (!identity.prove()) {
            return null;
        }
        try {
            fill.signEntries(sheet, seen);
            return done("sheet.page.signed");
        } catch (JournalMoved moved) {
            view = null;
            load();
            tell(FacesMessage.SEVERITY_WARN, words.say("sheet.journal.moved", moved.entries()));
            return null;
        }
    }

    /** Signs what stands in the form. */
    public String sign() {
        if (!save() || !identity.prove()) {
            return null;
        }
        fill.sign(sheet, version);
        return done(offers("OFFER") || getView().ahead().contains(Deed.OFFER) ? "sheet.page.signed" : "sheet.page.signedOnly");
    }

    private String done(String key) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        tell(FacesMessage.SEVERITY_INFO, words.say(key));
        return "/sheet/fill.xhtml?faces-redirect=true&sheet=" + sheet;
    }

    private static void tell(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    /** The sheet as it stands. */
    public SheetView getView() {
        if (view == null) {
            view = show.filling(sheet);
        }
        return view;
    }

    /** True while it can be filled. */
    public boolean isDraft() {
        return getView().sheet().signature().isEmpty() && may("SIGN");
    }

    /** True where the deed can be done next by the caller. */
    public boolean may(String deed) {
        return getView().offers().stream().anyMatch(offer -> offer.deed() == Deed.valueOf(deed) && offer.open());
    }

    /** True where the road has the deed for the caller, open or not. */
    public boolean offers(String deed) {
        return getView().offers().stream().anyMatch(offer -> offer.deed() == Deed.valueOf(deed));
    }

    /** The reason for which it was returned last; empty where it was not. */
    public String getReturned() {
        return getView().sheet().at("returned", "draft") ? getView().sheet().latest(Deed.RETURN).map(entry -> entry.note()).orElse("") : "";
    }

    /** What stands in the fields, and what it comes to. */
    public SheetRows getRows() {
        return SheetRows.of(getView(), input == null ? getView().filled() : input.filled(getView().form()));
    }

    /** The running total of the points. */
    public String getTotal() {
        return getView().form() instanceof PointForm form ? words.number(form.total(input.filled(form))) : "";
    }

    /** Where what the other one saved is not what stands in the fields; null where nobody did. */
    public List<Difference> getDifferences() {
        return differences;
    }

    /** When the draft was kept on this page, or null. */
    public Instant getDraftKept() {
        return draftKept;
    }

    /** True once what will be signed is shown. */
    public boolean isReviewed() {
        return reviewed;
    }

    /** The fields. */
    public SheetInput getInput() {
        if (input == null) {
            load();
        }
        return input;
    }

    /** The line that the file proves. */
    public String getLine() {
        return line;
    }

    /** Takes the line that the file proves. */
    public void setLine(String code) {
        line = code;
    }

    /** The file. */
    public Part getFile() {
        return file;
    }

    /** Takes the file. */
    public void setFile(Part part) {
        file = part;
    }

    public Long getSheet() {
        return sheet;
    }

    public void setSheet(Long sheet) {
        this.sheet = sheet;
    }
}

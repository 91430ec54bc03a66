package kz.bagalau.web.sheet;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.bagalau.assessment.FillSheet;
import kz.bagalau.assessment.SheetConflict;
import kz.bagalau.assessment.SheetView;
import kz.bagalau.assessment.ShowSheet;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.sheet.PointForm;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Offer;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.web.login.Identity;
import kz.bagalau.web.text.Words;

/** The evaluator fills, signs and passes on a sheet. The draft keeps itself; a second one who saves the same sheet is shown both and chooses. */
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

    private Long sheet;
    private long version;
    private Map<String, String> points = new TreeMap<>();
    private TreeMap<String, String> theirs;
    private boolean saved;
    private String reason;
    private transient SheetView view;

    /** Reads the sheet. */
    public void load() {
        view = show.filling(sheet);
        version = view.sheet().version();
        points = text(view.sheet().points());
        theirs = null;
    }

    private static TreeMap<String, String> text(Map<String, Score> scores) {
        return scores.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().toString(), (one, two) -> two, TreeMap::new));
    }

    private Map<String, Score> scores() {
        return points.entrySet().stream().filter(each -> each.getValue() != null && !each.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Score.parse(each.getValue()), (one, two) -> two, TreeMap::new));
    }

    /** Keeps the draft; where somebody else saved in between, shows both. */
    public boolean save() {
        try {
            version = fill.save(sheet, version, Filled.points(scores()));
            theirs = null;
            view = null;
            saved = true;
            return true;
        } catch (SheetConflict conflict) {
            theirs = text(conflict.theirs().points());
            version = conflict.version();
            tell(FacesMessage.SEVERITY_WARN, words.say("sheet.page.conflict", words.moment(conflict.savedAt())));
            return false;
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

    /** Signs what stands in the form. */
    public String sign() {
        if (!save() || !identity.prove()) {
            return null;
        }
        fill.sign(sheet, version);
        return done("sheet.page.signed");
    }

    /** Offers the sheet to the servant. */
    public String offer() {
        fill.offer(sheet);
        return done("sheet.page.offered");
    }

    /** Sends it to HR. */
    public String send() {
        fill.send(sheet);
        return done("sheet.page.sent");
    }

    /** Takes it back with a reason. */
    public String recall() {
        fill.recall(sheet, reason);
        return done("sheet.page.recalled");
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

    /** The lines of the form. */
    public List<Line> getLines() {
        return Line.of(getView().form());
    }

    /** True while the points can be changed. */
    public boolean isDraft() {
        return getView().sheet().signature().isEmpty() && may("SIGN");
    }

    /** True where the deed can be done next by the caller. */
    public boolean may(String deed) {
        return getView().offers().stream().anyMatch(offer -> offer.deed() == Deed.valueOf(deed) && offer.open());
    }

    /** True where it went on to HR, and was not taken back since. */
    public boolean isPassedOn() {
        List<DeedEntry> journal = getView().sheet().journal();
        return !journal.isEmpty() && journal.get(journal.size() - 1).deed() == Deed.SEND;
    }

    /** What still stands in the way of a deed; empty where nothing does, or it cannot be done here at all. */
    public String obstacle(String deed) {
        return getView().offers().stream().filter(offer -> offer.deed() == Deed.valueOf(deed)).flatMap(offer -> offer.obstacle().stream())
                .findFirst().map(words::say).orElse("");
    }

    /** The running total. */
    public String getTotal() {
        return words.number(((PointForm) getView().form()).total(Filled.points(scores())));
    }

    /** How many lines are filled. */
    public int getFilled() {
        return scores().size();
    }

    /** What the other one saved, by criterion; null where nobody did. */
    public Map<String, String> getTheirs() {
        return theirs;
    }

    /** True once the draft was kept on this page. */
    public boolean isSaved() {
        return saved;
    }

    public Long getSheet() {
        return sheet;
    }

    public void setSheet(Long sheet) {
        this.sheet = sheet;
    }

    public Map<String, String> getPoints() {
        return points;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Everything that the caller may do with the sheet. */
    public List<Offer> getOffers() {
        return getView().offers();
    }
}

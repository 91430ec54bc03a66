package kz.bagalau.web.evaluation;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.assessment.Asked;
import kz.bagalau.assessment.CaseCard;
import kz.bagalau.assessment.ComputeResult;
import kz.bagalau.assessment.ReadCase;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.StripPlace;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.cycle.Notice;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.planning.GiveNotices;
import kz.bagalau.session.NamedResult;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.Watched;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.JournalLine;
import kz.bagalau.web.widget.Stage;
import kz.bagalau.web.widget.Afterwards;
import kz.bagalau.web.widget.Upload;

/** The card of a case: the strip of stages, results, sheets, terms, who is asked, notices, journal; and the deeds that HR does on it. */
@Named
@ViewScoped
public class ShowCase implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ReadCase read;
    @EJB
    private GiveNotices notices;
    @EJB
    private SendSheets sheets;
    @EJB
    private ComputeResult compute;
    @Inject
    private Access access;
    @Inject
    private Words words;
    @Inject
    private Language language;
    @Inject
    private Afterwards afterwards;

    private Long id;
    private Long wrongSheet;
    private Long evaluator;
    private String reason;
    private transient Part statement;
    private transient CaseCard card;

    /** Gives the notices. */
    public String inform() {
        notices.give(List.of(id));
        return done("case.notified");
    }

    /** Sends the sheets. */
    public String send() {
        sheets.send(List.of(id));
        return done("case.sheetsSent");
    }

    /** Computes the results. */
    public String compute() {
        compute.compute(List.of(id));
        return done("case.computed.done");
    }

    /** Opens a computed case again. */
    public String reopen() {
        compute.reopen(id, reason);
        return done("case.reopened");
    }

    /** True where the reader mends an error in the result that stands. */
    public boolean isMending() {
        return ComputeResult.mends(getCard().file()) && access.may(Operation.CASE_MEND, id);
    }

    /** Opens the case on a paper that states the error, and computes it anew. */
    public String mend() {
        return afterwards.thenTo(() -> {
            compute.mend(id, reason, Upload.of(statement));
            return "/case/card.xhtml?faces-redirect=true&case=" + id;
        }, "case.mended");
    }

    /** Takes a sheet back from the wrong evaluator and issues it to the right one. */
    public String reissue() {
        sheets.reissue(id, wrongSheet, evaluator, reason);
        return done("case.reissued");
    }

    private String done(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.say(key), null));
        return "/case/card.xhtml?faces-redirect=true&case=" + id;
    }

    /** The card. */
    public CaseCard getCard() {
        if (card == null) {
            card = read.card(id);
        }
        return card;
    }

    /** The strip of stages, with who acts and until when. */
    public List<Stage> getStrip() {
        return getCard().strip().stream().map(this::stage).toList();
    }

    private Stage stage(StripPlace place) {
        kz.bagalau.law.process.Stage shown = place.reached().orElse(place.stages().get(0));
        Optional<Watched> term = getCard().terms().stream().filter(each -> place.within().contains(each.term()) && each.open()).findFirst();
        boolean late = place.position() == StripPlace.Position.NOW && term.map(Watched::missed).orElse(false);
        LocalDate day = switch (place.position()) {
            case DONE -> reached(shown.name());
            case NOW -> term.map(Watched::last).orElse(null);
            case AHEAD -> null;
        };
        return new Stage(words.say("stage.CASE." + shown), late ? Stage.State.LATE : Stage.State.valueOf(place.position().name()), null, day);
    }

    private LocalDate reached(String stage) {
        return getCard().file().subject().journal().stream().filter(entry -> entry.to().equals(stage)).map(DeedEntry::on).reduce((one, two) -> two).orElse(null);
    }

    /** The results that the caller may see, those that stand first, the one by which the case is known before the others; none where he may see none yet. */
    public List<NamedResult> getResults() {
        List<CaseResult> all = isResultSeen() ? read.results(id) : List.of();
        CaseFile file = getCard().file();
        return Stream.concat(NamedResult.of(file, all.stream().filter(one -> !one.superseded()).toList()).stream(),
                all.stream().filter(CaseResult::superseded).map(one -> NamedResult.of(file, one))).toList();
    }

    /** True where the act asks others about the servant in confidence. */
    public boolean isSurveyed() {
        return !getCard().file().law().route().tracks(TrackKind.SURVEY).isEmpty();
    }

    /** True where the act has a commission hold sessions. */
    public boolean isHeld() {
        return !getCard().file().law().route().tracks(TrackKind.SESSION).isEmpty();
    }

    /** True where the caller may see the results. */
    public boolean isResultSeen() {
        return access.may(Operation.CASE_RESULT, id);
    }

    /** True where a decision stands against which the caller may lodge an appeal: the servant himself, or HR what he brought. */
    public boolean isAppealable() {
        CaseFile file = getCard().file();
        return file.subject().inForce().stream().anyMatch(one -> file.law().appealable(one.origin(), one.decidedBy())) && access.may(Operation.APPEAL_LODGE, id);
    }

    /** True where the caller does the work of HR. */
    public boolean isWorker() {
        return access.may(Operation.CASE_CHANGE, id);
    }

    /** True where the caller may read the papers of the case. */
    public boolean isPapersSeen() {
        return access.may(Operation.CASE_PAPERS, id);
    }

    /** True where the caller may read a sheet. */
    public boolean reads(Long sheetId) {
        return access.may(Operation.SHEET_READ, sheetId);
    }

    /** True where the caller fills a sheet. */
    public boolean fills(Long sheetId) {
        return access.may(Operation.SHEET_FILL, sheetId);
    }

    /** True where the stage of the case lets the deed be done next. */
    public boolean next(String deed) {
        return getCard().file().subject().before(getCard().file().law().road("case"), Deed.valueOf(deed));
    }

    /** Who is asked. */
    public List<Asked> getAsked() {
        return read.asked(id);
    }

    /** The notices given. */
    public List<Notice> getNotices() {
        return notices.notices(id);
    }

    /** Everybody to whom a sheet could be issued. */
    public List<PostHolder> getHolders() {
        return read.evaluators(id);
    }

    /** The journal. */
    public List<JournalLine> getJournal() {
        return getCard().journal().stream().map(entry -> new JournalLine(entry.at(), name(entry.byId()), what(entry))).toList();
    }

    private String what(DeedEntry entry) {
        String deed = words.say("deed." + entry.deed());
        return entry.note() == null ? deed : deed + ": " + entry.note();
    }

    /** The name of somebody in the case; empty where he is not in it. */
    public String name(Long personId) {
        PersonName name = personId == null ? null : getCard().names().get(personId);
        return name == null ? null : name.in(language.getLocale()).full();
    }

    /** The name of somebody outside the card: a respondent, who got a notice. */
    public String full(PersonName name) {
        return name == null ? "" : name.in(language.getLocale()).full();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getWrongSheet() {
        return wrongSheet;
    }

    public void setWrongSheet(Long wrongSheet) {
        this.wrongSheet = wrongSheet;
    }

    public Long getEvaluator() {
        return evaluator;
    }

    public void setEvaluator(Long evaluator) {
        this.evaluator = evaluator;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Part getStatement() {
        return statement;
    }

    public void setStatement(Part statement) {
        this.statement = statement;
    }
}

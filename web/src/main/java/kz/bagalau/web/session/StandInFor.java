package kz.bagalau.web.session;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kz.bagalau.assessment.ReadCase;
import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.number.Score;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Change;
import kz.bagalau.model.session.Session;
import kz.bagalau.session.CaseBefore;
import kz.bagalau.session.Heard;
import kz.bagalau.session.StandIn;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;

/** The secretary's own case before the commission, in the hands of who stands in for him: the agenda, the motion, the votes, the count. */
@Named
@ViewScoped
public class StandInFor implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String VOTING = "voting";
    private static final String REVISE = "revise";
    private static final String CORRECT = "correct";
    private static final String REGRADE = "regrade";
    private static final String PARTS = "parts";

    @EJB
    private StandIn stand;
    @EJB
    private ReadCase read;
    @Inject
    private Language language;
    @Inject
    private Afterwards afterwards;
    @Inject
    private InTheRoom inTheRoom;
    @Inject
    private Words words;

    private Long session;
    private Long caseId;
    private String grade;
    private String reason;
    private String again;
    private String points;
    private transient Part proof;
    private final Map<String, Map<Long, Boolean>> said = new HashMap<>(Map.of(VOTING, new HashMap<>(), REVISE, new HashMap<>(), CORRECT, new HashMap<>(), REGRADE,
            new HashMap<>(), PARTS, new HashMap<>()));
    private final WantedGrades wanted = new WantedGrades();
    private transient CaseBefore before;

    private String page() {
        return "/session/own.xhtml?session=" + session + "&case=" + caseId;
    }

    /** Puts the case on the agenda. */
    public String put() {
        return afterwards.then(() -> stand.put(session, caseId), page(), "session.own.put.done");
    }

    /** Puts it to the vote that the result stands (where the act is silent: a grade), enters what was said, counts. */
    public String count() {
        return counted(VOTING, votes -> getBefore().silent() ? stand.decide(session, caseId, grades(), written(), votes, again)
                : stand.approve(session, caseId, votes, again));
    }

    /** The same for a revision upward, with its proof. */
    public String revise() {
        Optional<Score> wanted = PutMotion.written(points);
        return wanted.isEmpty() ? inTheRoom.stay("session.points.wrong")
                : counted(REVISE, votes -> stand.revise(session, caseId, wanted.get(), written(), Uploads.proofs(proof), votes, again));
    }

    private List<Change> grades() {
        List<Heard> open = getBefore().ungraded();
        return open.size() == 1 ? List.of(Change.grade(open.get(0).put().kind(), open.get(0).put().part(), grade)) : wanted.all(open);
    }

    /** The same for other grades, on the ground chosen. */
    public String regrade() {
        List<Change> changes = wanted.of(getBefore().regradable());
        return changes.isEmpty() ? inTheRoom.stay("session.changes.none") : counted(REGRADE, votes -> stand.change(session, caseId, changes,
                wanted.getGround(), written(), Uploads.proofs(proof), votes, again));
    }

    /** The same for the correction of parts of the period. */
    public String correctParts() {
        Optional<List<Change>> changes = wanted.points(getBefore().correctable());
        if (changes.isEmpty()) {
            return inTheRoom.stay("session.points.wrong");
        }
        return changes.get().isEmpty() ? inTheRoom.stay("session.parts.none") : counted(PARTS, votes -> stand.change(session, caseId, changes.get(),
                wanted.getGround(), written(), Uploads.proofs(proof), votes, again));
    }

    /** The grades of several results. */
    public WantedGrades getWanted() {
        return wanted;
    }

    /** The same for an error of HR. */
    public String correct() {
        return counted(CORRECT, votes -> stand.correct(session, caseId, written(), votes, again));
    }

    private String counted(String form, Function<Map<Long, Boolean>, Explained<Ballot.Motion>> vote) {
        return inTheRoom.then(page() + "&faces-redirect=true",
                () -> inTheRoom.say(FacesMessage.SEVERITY_INFO, words.say("session.own.counted." + vote.apply(said.get(form)).value())));
    }

    /** True for the form that is unfolded: the one just sent and refused, else, while nothing is decided, the first. */
    public boolean open(String form) {
        Set<String> sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().keySet();
        return sent.contains(form) || form.equals(VOTING) && !isDecided() && said.keySet().stream().noneMatch(sent::contains);
    }

    private Written written() {
        return Written.in(language.lang(), reason);
    }

    /** True where the case is decided: it is voted on again only with a reason. */
    public boolean isDecided() {
        return getBefore().item().state() == AgendaItem.State.DECIDED;
    }

    /** The session. */
    public Session getHeld() {
        return stand.sessions(caseId).stream().filter(one -> one.id().equals(session)).findFirst().orElse(null);
    }

    /** True where the case is on the agenda. */
    public boolean isListed() {
        Session held = getHeld();
        return held != null && held.caseIds().contains(caseId);
    }

    /** True while the commission sits. */
    public boolean isSitting() {
        Session held = getHeld();
        return held != null && held.at(Session.OPEN);
    }

    /** The case as it lies before the commission. */
    public CaseBefore getBefore() {
        if (before == null) {
            before = stand.before(session, caseId);
        }
        return before;
    }

    /** Those who may vote on it. */
    public List<CaseBefore.Seated> getEntitled() {
        return getBefore().ballot().stream().filter(one -> one.voter().entitled()).toList();
    }

    /** The servant's name. */
    public String getServant() {
        var card = read.card(caseId);
        return card.names().get(card.file().subject().personId()).in(language.getLocale()).full();
    }

    /** What everybody said on each motion, by its form. */
    public Map<String, Map<Long, Boolean>> getSaid() {
        return said;
    }

    public Long getSession() {
        return session;
    }

    public void setSession(Long id) {
        session = id;
    }

    public Long getCase() {
        return caseId;
    }

    public void setCase(Long id) {
        caseId = id;
    }

    public String getGrade() {
        return grade;
    }

    public void setGrade(String code) {
        grade = code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String text) {
        reason = text;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String text) {
        again = text;
    }

    public String getPoints() {
        return points;
    }

    public void setPoints(String text) {
        points = text;
    }

    public Part getProof() {
        return proof;
    }

    public void setProof(Part part) {
        proof = part;
    }
}

package kz.bagalau.web.survey;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.bagalau.assessment.Asked;
import kz.bagalau.assessment.CaseCard;
import kz.bagalau.assessment.ReadCase;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.survey.CloseSurvey;
import kz.bagalau.survey.KeyMissing;
import kz.bagalau.survey.PrepareSurvey;
import kz.bagalau.survey.Proposal;
import kz.bagalau.web.text.Words;

/** HR chooses whom to ask about a servant: the proposal with its reasons, its own choice with a reason, replacing, closing. */
@Named
@ViewScoped
public class PrepareTheSurvey implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PrepareSurvey prepare;
    @EJB
    private CloseSurvey close;
    @EJB
    private ReadCase read;
    @Inject
    private Words words;

    private Long id;
    private Map<Long, Boolean> picked = new HashMap<>();
    private Map<Long, String> reasons = new HashMap<>();
    private Long replaced;
    private Long other;
    private String reason;
    private transient Proposal proposal;
    private transient CaseCard card;

    /** Takes the list as it stands: who was asked before, else the proposal; an anonymous survey is prepared elsewhere. */
    public String load() {
        if (getCard().file().anonymous().isPresent()) {
            return "/survey/circle.xhtml?faces-redirect=true&case=" + id;
        }
        List<Long> before = getAsked().stream().map(Asked::personId).toList();
        (before.isEmpty() ? getProposal().proposed() : before).forEach(person -> picked.put(person, true));
        return null;
    }

    /** Names those chosen. */
    public String name() {
        Map<Long, String> list = new LinkedHashMap<>();
        picked.forEach((person, yes) -> {
            if (Boolean.TRUE.equals(yes)) {
                list.put(person, reasons.get(person));
            }
        });
        List<Long> unexplained = list.keySet().stream().filter(person -> !getProposal().proposed().contains(person) && empty(list.get(person))).toList();
        if (!unexplained.isEmpty()) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.say("survey.page.reasonWanted"), null));
            return null;
        }
        prepare.name(id, list);
        return done("survey.page.named");
    }

    private static boolean empty(String text) {
        return text == null || text.isBlank();
    }

    /** Notes that nobody can be asked. */
    public String nobody() {
        prepare.noteNobody(id);
        return done("survey.page.nobodyNoted");
    }

    /** Sends the sheets. */
    public String send() {
        prepare.send(id);
        return done("survey.page.sheetsSent");
    }

    /** Asks somebody else in a respondent's place. */
    public String replace() {
        prepare.replace(id, replaced, other, reason);
        return done("survey.page.replaced");
    }

    /** Closes the survey. */
    public String close() {
        try {
            close.close(id);
        } catch (KeyMissing missing) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.say("survey.page.keyMissing"), null));
            return null;
        }
        return done("survey.page.closed");
    }

    private String done(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.say(key), null));
        return "/survey/prepare.xhtml?faces-redirect=true&case=" + id;
    }

    /** Whom the rule proposes. */
    public Proposal getProposal() {
        if (proposal == null) {
            proposal = prepare.proposal(id).orElseThrow();
        }
        return proposal;
    }

    /** Those of the group who are not asked yet. */
    public List<Proposal.Choice> getFree() {
        List<Long> asked = getAsked().stream().map(Asked::personId).toList();
        return getProposal().people().stream().filter(one -> !asked.contains(one.personId())).toList();
    }

    /** The case. */
    public CaseCard getCard() {
        if (card == null) {
            card = read.card(id);
        }
        return card;
    }

    /** Who is asked. */
    public List<Asked> getAsked() {
        return read.asked(id);
    }

    /** True where the deed can be done next on the survey's road. */
    public boolean may(String deed) {
        return getCard().file().survey().map(survey -> survey.before(getCard().file().law().road(survey.track()), Deed.valueOf(deed)))
                .orElse(deed.equals("NAME_RESPONDENTS") || deed.equals("NOTE_NOBODY"));
    }

    /** True where the sheets may go out: the respondents are named, and the case waits for what comes back. */
    public boolean isSendable() {
        return may("OPEN") && getCard().file().subject().before(getCard().file().law().road(EvaluationCase.TRACK), Deed.COMPUTE);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Map<Long, Boolean> getPicked() {
        return picked;
    }

    public Map<Long, String> getReasons() {
        return reasons;
    }

    public Long getReplaced() {
        return replaced;
    }

    public void setReplaced(Long replaced) {
        this.replaced = replaced;
    }

    public Long getOther() {
        return other;
    }

    public void setOther(Long other) {
        this.other = other;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

package kz.bagalau.web.survey;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.bagalau.assessment.CaseCard;
import kz.bagalau.assessment.ReadCase;
import kz.bagalau.survey.AskCircle;
import kz.bagalau.survey.CircleView;
import kz.bagalau.survey.CloseSurvey;
import kz.bagalau.survey.KeyMissing;
import kz.bagalau.web.widget.Afterwards;

/** HR chooses whom to ask about a servant in an anonymous survey: the proposal, its own choice with a reason, invitations, replacing, closing. */
@Named
@ViewScoped
public class ChooseCircle implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private AskCircle asking;
    @EJB
    private CloseSurvey closing;
    @EJB
    private ReadCase read;
    @Inject
    private Afterwards afterwards;

    private Long id;
    private HashMap<Long, Boolean> picked = new HashMap<>();
    private Long replaced;
    private Long other;
    private String reason;
    private String ground;
    private String cause;
    private String early;
    private transient CircleView circle;
    private transient CaseCard card;

    /** Takes the list as it stands: who was named before and is still in the circle, else the proposal; a circular evaluation is prepared elsewhere. */
    public String load() {
        if (getCard().file().anonymous().isEmpty()) {
            return "/survey/prepare.xhtml?faces-redirect=true&case=" + id;
        }
        List<CircleView.Choice> asked = getCircle().asked();
        getCircle().people().stream().filter(one -> asked.isEmpty() ? one.proposed() : one.asked() && !one.gone()).forEach(one -> picked.put(one.personId(), true));
        return null;
    }

    /** Names those chosen; where they are others than those proposed, the reason is asked for. */
    public String name() {
        Set<Long> chosen = picked.entrySet().stream().filter(one -> Boolean.TRUE.equals(one.getValue())).map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
        Set<Long> proposed = getCircle().people().stream().filter(CircleView.Choice::proposed).map(CircleView.Choice::personId).collect(Collectors.toCollection(TreeSet::new));
        return !chosen.equals(proposed) && (reason == null || reason.isBlank()) ? afterwards.stayAt("choice:reason", "survey.circle.reasonWanted")
                : afterwards.then(() -> asking.name(id, chosen, reason), here(), "survey.page.named");
    }

    /** Invites those named. */
    public String open() {
        return afterwards.then(() -> asking.open(List.of(id)), here(), "survey.circle.opened");
    }

    /** Invites them before the year is at its end, with the ground. */
    public String openEarly() {
        return afterwards.then(() -> asking.openEarly(id, early), here(), "survey.circle.opened");
    }

    /** Asks somebody else in a respondent's place. */
    public String replace() {
        return afterwards.then(() -> asking.replace(id, replaced, other, ground), here(), "survey.page.replaced");
    }

    /** Closes the survey. */
    public String close() {
        try {
            return afterwards.then(() -> closing.close(id), here(), "survey.circle.closed");
        } catch (KeyMissing missing) {
            return afterwards.stay("survey.page.keyMissing");
        }
    }

    /** Cancels it. */
    public String cancel() {
        return afterwards.then(() -> asking.cancel(id, cause), here(), "survey.circle.cancelled");
    }

    private String here() {
        return "/survey/circle.xhtml?case=" + id;
    }

    /** Whom HR asks, or may. */
    public CircleView getCircle() {
        if (circle == null) {
            circle = asking.circle(id).orElseThrow();
        }
        return circle;
    }

    /** The case. */
    public CaseCard getCard() {
        if (card == null) {
            card = read.card(id);
        }
        return card;
    }

    /** True while the names can be changed. */
    public boolean isNaming() {
        return getCircle().evaluated() && getCircle().progress().offers("NAME_RESPONDENTS");
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

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public String getEarly() {
        return early;
    }

    public void setEarly(String why) {
        early = why;
    }
}

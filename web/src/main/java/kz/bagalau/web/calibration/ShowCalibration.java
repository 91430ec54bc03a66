package kz.bagalau.web.calibration;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.access.Access;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.calibration.ApplyForCalibration;
import kz.bagalau.calibration.CalibrationCard;
import kz.bagalau.calibration.CalibrationMinutes;
import kz.bagalau.calibration.TakePart;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.Meeting;
import kz.bagalau.web.login.Identity;

/** A calibration session for the servant, the evaluator and the members: what is told, what they do on their own screens. */
@Named
@ViewScoped
public class ShowCalibration extends CalibrationPage {

    private static final long serialVersionUID = 1L;

    @EJB
    private TakePart part;
    @EJB
    private CalibrationMinutes minutes;
    @EJB
    private ApplyForCalibration applying;
    @Inject
    private Identity identity;
    @Inject
    private Access access;

    private String text;
    private LocalDate date;
    private String achievements;
    private String skills;
    private String potential;

    @Override
    String page() {
        return "/calibration/card.xhtml";
    }

    /** The servant who opens what was decided is acquainted with it. */
    @Override
    public void load() {
        super.load();
        boolean unread = getCard().scores().stream().anyMatch(one -> one.mine() && one.item().newResultId() != null && one.item().readAt() == null);
        if (unread) {
            part.read(getCalibration());
        }
    }

    /** The evaluator argues his score. */
    public String describe() {
        return then(() -> part.describe(getCalibration(), getItem(), seen(), text));
    }

    /** A member votes on the motion that he sees. */
    public String vote(Long itemId, boolean favour) {
        return then(() -> part.vote(getCalibration(), itemId, motion(itemId), favour));
    }

    /** A member signs the protocol, after confirming his identity. With the last signature it is decided: whoever only sat in it reads it no longer. */
    public String sign() {
        if (!identity.prove()) {
            return null;
        }
        String again = then(() -> minutes.sign(getCalibration()));
        return may("CALIBRATION_READ") ? again : "/calibration/mine.xhtml?faces-redirect=true";
    }

    /** The evaluator enters the meeting. */
    public String meet() {
        Long servant = getScore().item().personId();
        return then(() -> part.meet(getCalibration(), servant, new Meeting(date, achievements, skills, potential)));
    }

    /** The servant takes his application back. */
    public String withdraw() {
        return then(() -> applying.withdraw(getCalibration()));
    }

    /** True while the evaluator may argue the score that is shown. */
    public boolean isArguing() {
        return getScore() != null && getScore().given() && getCard().calibration().at(Calibration.OPEN);
    }

    /** True while the evaluator has to enter the meeting with the servant whose score is shown. */
    public boolean isMeeting() {
        return getScore() != null && getScore().given() && getCard().calibration().at(Calibration.PLACED) && getScore().item().meeting() == null;
    }

    /** The scores on which the reader may vote now. */
    public List<CalibrationCard.Score> getVoting() {
        return getCard().scores().stream().filter(one -> mine(one.item()) != null).toList();
    }

    /** True where he himself applied. */
    public boolean isApplicant() {
        return getCard().calibration().applicantId() != null && getCard().calibration().applicantId().equals(CurrentCaller.get().personId());
    }

    /** His case, where he may appeal against what was decided on his score (for the family of 2023, п. 14); else null. */
    public Long getAppealable() {
        return getCard().scores().stream().filter(one -> one.mine() && one.item().newResultId() != null).map(one -> one.item().caseId())
                .filter(one -> access.may(Operation.APPEAL_LODGE, one)).findFirst().orElse(null);
    }

    /** What he writes; at first what stands there. */
    public String getText() {
        return text == null && getScore() != null ? getScore().item().description() : text;
    }

    /** Takes what he writes. */
    public void setText(String words) {
        text = words;
    }

    /** The day of the meeting. */
    public LocalDate getDate() {
        return date;
    }

    /** Takes the day of the meeting. */
    public void setDate(LocalDate day) {
        date = day;
    }

    /** Achievements of the period. */
    public String getAchievements() {
        return achievements;
    }

    /** Takes achievements. */
    public void setAchievements(String words) {
        achievements = words;
    }

    /** Skills and competencies. */
    public String getSkills() {
        return skills;
    }

    /** Takes skills. */
    public void setSkills(String words) {
        skills = words;
    }

    /** Potential and career. */
    public String getPotential() {
        return potential;
    }

    /** Takes potential. */
    public void setPotential(String words) {
        potential = words;
    }
}

package kz.bagalau.web.calibration;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.calibration.CalibrationCard;
import kz.bagalau.calibration.CalibrationMinutes;
import kz.bagalau.calibration.HoldCalibration;
import kz.bagalau.calibration.PlanCalibration;
import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.CalibrationMember;
import kz.bagalau.model.paper.Written;

/** The head of HR prepares and holds a calibration session, by mouse or by the physical keys. */
@Named
@ViewScoped
public class HoldTheCalibration extends CalibrationPage {

    private static final long serialVersionUID = 1L;

    @EJB
    private HoldCalibration hold;
    @EJB
    private CalibrationMinutes minutes;
    @EJB
    private PlanCalibration plan;

    private String information;
    private String said;
    private Long member;
    private String score;
    private String reason;
    private String again;
    private String anew;

    @Override
    String page() {
        return "/calibration/hold.xhtml";
    }

    /** Shows the room to whoever holds it; anybody else is led to the session's own page. */
    public String enter() {
        load();
        return getCard().driver() ? null : "/calibration/card.xhtml?faces-redirect=true&calibration=" + getCalibration();
    }

    /** Writes what members should know of the score. */
    public String prepare() {
        return then(() -> hold.prepare(getCalibration(), getItem(), seen(), information));
    }

    /** Notes that a member came or left. */
    public String attend(Long person, boolean there) {
        return then(() -> hold.attend(getCalibration(), person, there));
    }

    /** Notes that everybody is there. */
    public String everybody() {
        return then(() -> getCard().calibration().members().stream().filter(one -> !one.present()).map(CalibrationMember::personId)
                .forEach(person -> hold.attend(getCalibration(), person, true)));
    }

    /** Opens it. */
    public String open() {
        return then(() -> hold.open(getCalibration()));
    }

    /** Breaks it off. */
    public String interrupt() {
        return then(() -> hold.interrupt(getCalibration()));
    }

    /** Goes on with it. */
    public String resume() {
        return then(() -> hold.resume(getCalibration()));
    }

    /** Notes what a member said. */
    public String argue() {
        return then(() -> hold.argue(getCalibration(), getItem(), member, Written.in(language().lang(), said)));
    }

    /** Puts it to the vote that the score stands. */
    public String keep() {
        return then(() -> hold.putKeep(getCalibration(), getItem(), again));
    }

    /** Puts a correction to the vote. */
    public String correct() {
        Optional<Score> wanted = written(score);
        return wanted.isEmpty() ? room().stay("calibration.score.wrong")
                : then(() -> hold.putCorrection(getCalibration(), getItem(), wanted.get(), Written.in(language().lang(), reason), anew));
    }

    private static Optional<Score> written(String points) {
        try {
            return Optional.of(Score.parse(points));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    /** Enters a vote that was said aloud on the motion that is seen. */
    public String vote(Long person, boolean favour) {
        return then(() -> hold.say(getCalibration(), getItem(), motion(getItem()), person, favour));
    }

    /** Takes the motion back. */
    public String drop() {
        return then(() -> hold.drop(getCalibration(), getItem(), motion(getItem())));
    }

    /** Counts the votes and says what they come to. */
    public String count() {
        return then(() -> {
            Explained<Ballot.Motion> counted = hold.count(getCalibration(), getItem(), motion(getItem()));
            room().say(counted.value() == Ballot.Motion.CARRIED ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_WARN,
                    words().say(counted.step().key(), counted.step().args().toArray()));
        });
    }

    /** Takes up what evaluators have proposed so far. */
    public String gather() {
        return then(() -> {
            int count = plan.gather(getCalibration());
            room().say(FacesMessage.SEVERITY_INFO, words().say("calibration.gathered", count));
        });
    }

    /** Whose score it is, and which; of a session over one part of the year the name says it. */
    public String about(CalibrationCard.Score score) {
        String name = initials(score.item().personId());
        return getCard().calibration().planned() ? name : name + ", " + words().of(score.name());
    }

    /** The spread of the scores, before and after: of each grade how many, in the order of the scale. */
    public List<Spread> getSpread() {
        Map<String, Spread> spread = new LinkedHashMap<>();
        getCard().scores().stream().sorted(Comparator.comparing(one -> one.item().put())).forEach(one -> add(spread, one.grade(), 1, 0));
        getCard().scores().forEach(one -> add(spread, one.stands() == null ? one.grade() : one.stands(), 0, 1));
        return List.copyOf(spread.values());
    }

    private void add(Map<String, Spread> spread, Text grade, int before, int after) {
        spread.merge(words().of(grade), new Spread(words().of(grade), before, after), (one, two) -> new Spread(one.grade(), one.before() + two.before(), one.after() + two.after()));
    }

    /** How many scores have a grade, as they stood and as they stand by now. */
    public record Spread(String grade, int before, int after) {
    }

    /** Draws up the protocol. */
    public String draw() {
        return then(() -> minutes.draw(getCalibration()));
    }

    /** Makes the extract on the score that is shown. */
    public String extract() {
        return then(() -> {
            minutes.extract(getCalibration(), getItem());
            room().say(FacesMessage.SEVERITY_INFO, words().say("calibration.extract.done"));
        });
    }

    /** Places the signed protocol. */
    public String place() {
        return then(() -> minutes.place(getCalibration()));
    }

    /** True while it is held. */
    public boolean isOpen() {
        return getCard().calibration().at(Calibration.OPEN);
    }

    /** True while people come and go. */
    @Override
    public boolean isGathering() {
        return getCard().calibration().at(Calibration.APPOINTED, Calibration.OPEN, Calibration.INTERRUPTED);
    }

    /** True where the protocol is to be drawn up, or a new version of it. */
    public boolean isDrawable() {
        return getCard().calibration().at(Calibration.DECIDED) && !getCard().calibration().signed();
    }

    /** True while something of its course is to be done. */
    public boolean isWorking() {
        return isGathering() || getCard().calibration().at(Calibration.DECIDED) || offers("PLACE");
    }

    /** True where something can be put to the vote on the score that is shown, for the first time or again. */
    public boolean isPuttable() {
        boolean votable = isOpen() || isDrawable();
        return getScore() != null && !getScore().mine() && votable && getScore().item().open().isEmpty();
    }

    /** The physical key for a member's vote: a digit is in favour, with Shift against. */
    public String key(int index, boolean favour) {
        return index < 9 ? (favour ? "" : "Shift+") + "Digit" + (index + 1) : null;
    }

    /** What members are told of the score. */
    public String getInformation() {
        return information == null && getScore() != null ? getScore().item().information() : information;
    }

    /** Takes what members are told. */
    public void setInformation(String words) {
        information = words;
    }

    /** What a member said. */
    public String getSaid() {
        return said;
    }

    /** Takes what a member said. */
    public void setSaid(String words) {
        said = words;
    }

    /** Who said it. */
    public Long getMember() {
        return member;
    }

    /** Takes who said it. */
    public void setMember(Long id) {
        member = id;
    }

    /** The score wanted. */
    public String getWanted() {
        return score;
    }

    /** Takes the score wanted. */
    public void setWanted(String points) {
        score = points;
    }

    /** Why. */
    public String getReason() {
        return reason;
    }

    /** Takes why. */
    public void setReason(String words) {
        reason = words;
    }

    /** Why a correction is put once more. */
    public String getAnew() {
        return anew;
    }

    /** Takes why a correction is put once more. */
    public void setAnew(String words) {
        anew = words;
    }

    /** Why it is voted on once more that the score stands. */
    public String getAgain() {
        return again;
    }

    /** Takes why it is voted on once more. */
    public void setAgain(String words) {
        again = words;
    }
}

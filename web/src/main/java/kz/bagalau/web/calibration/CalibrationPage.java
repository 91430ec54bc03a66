package kz.bagalau.web.calibration;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.access.Access;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.calibration.CalibrationCard;
import kz.bagalau.calibration.ReadCalibrations;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.calibration.CalibrationItem;
import kz.bagalau.model.calibration.CalibrationVote;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.session.InTheRoom;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.JournalLine;
import kz.bagalau.web.widget.Stage;

/** What the pages of one calibration session have in common: the session as its reader sees it, its way and its history. */
public abstract class CalibrationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ReadCalibrations read;
    @Inject
    private Access access;
    @Inject
    private Words words;
    @Inject
    private Language language;
    @Inject
    private InTheRoom room;

    private Long calibration;
    private Long item;
    private long seen;
    private final Map<Long, Long> motions = new HashMap<>();
    private transient CalibrationCard card;

    /** The address of this page, to which a deed leads back. */
    abstract String page();

    /** Keeps what is shown: a form that is sent back is about that, whatever happened meanwhile. */
    public void load() {
        CalibrationCard.Score shown = getScore();
        if (shown != null) {
            item = shown.item().id();
            seen = shown.item().version();
        }
        getCard().scores().forEach(one -> one.item().open().ifPresent(motion -> motions.put(one.item().id(), motion.id())));
    }

    /** The motion on a score that was shown; null where none was. */
    Long motion(Long itemId) {
        return motions.get(itemId);
    }

    /** The version of the score that was shown. */
    long seen() {
        return seen;
    }

    /** Does a deed and shows the page afresh, with a word on what somebody else did in between. */
    String then(Runnable deed) {
        return room.then(page() + "?faces-redirect=true&calibration=" + calibration + (item == null ? "" : "&item=" + item), deed);
    }

    /** Says something on the next page. */
    InTheRoom room() {
        return room;
    }

    Words words() {
        return words;
    }

    Language language() {
        return language;
    }

    /** The session. */
    public CalibrationCard getCard() {
        if (card == null) {
            card = read.card(calibration);
        }
        return card;
    }

    /** True where the road offers the deed. */
    public boolean offers(String deed) {
        return getCard().open(Deed.valueOf(deed));
    }

    /** True where the road has the deed from here, whatever stands in its way. */
    public boolean next(String deed) {
        return getCard().next(Deed.valueOf(deed));
    }

    /** True where the caller may do it. */
    public boolean may(String operation) {
        return access.may(Operation.valueOf(operation), calibration);
    }

    /** The score that is shown: the one of the address, else the first that is not decided. */
    public CalibrationCard.Score getScore() {
        List<CalibrationCard.Score> all = getCard().scores();
        return Optional.ofNullable(item).map(getCard()::score).or(() -> all.stream().filter(one -> !one.item().decided()).findFirst())
                .or(() -> all.stream().findFirst()).orElse(null);
    }

    /** The extract of the protocol on a score; null while there is none. */
    public RegisteredPaper extract(Long itemId) {
        return getCard().extracts().get(itemId);
    }

    /** The reader's place at the vote on a score; null where he has none. */
    public CalibrationVote mine(CalibrationItem about) {
        return about.open().stream().flatMap(motion -> motion.votes().stream()).filter(vote -> vote.personId().equals(CurrentCaller.get().personId()))
                .findFirst().orElse(null);
    }

    /** True where the page itself shows who comes and goes. */
    public boolean isGathering() {
        return false;
    }

    /** True while the reader's signature is missing. */
    public boolean isDue() {
        return getCard().calibration().signatures().stream().anyMatch(one -> one.due() && one.personId().equals(CurrentCaller.get().personId()));
    }

    /** Its way. */
    public List<Stage> getStages() {
        return getCard().strip().stream().map(place -> Stage.of(words, "CALIBRATION", place)).toList();
    }

    /** Its history, the latest first. */
    public List<JournalLine> getJournal() {
        return getCard().history().stream().sorted((one, two) -> two.at().compareTo(one.at())).map(this::line).toList();
    }

    private JournalLine line(DeedEntry entry) {
        String reason = entry.note() == null ? "" : ": " + entry.note();
        return new JournalLine(entry.at(), entry.byId() == null ? null : name(entry.byId()), words.say(entry.deed() == Deed.CHANGE ? "calibration.compose.button" : "deed." + entry.deed()) + " (" + words.day(entry.on()) + ")" + reason);
    }

    /** The full name of somebody in it. */
    public String name(Long person) {
        return Optional.ofNullable(getCard().names().get(person)).map(one -> one.in(language.getLocale()).full()).orElse("");
    }

    /** His initials and surname. */
    public String initials(Long person) {
        return Optional.ofNullable(getCard().names().get(person)).map(one -> one.in(language.getLocale()).initials()).orElse("");
    }

    /** The session's id. */
    public Long getCalibration() {
        return calibration;
    }

    /** Takes the session's id. */
    public void setCalibration(Long id) {
        calibration = id;
    }

    /** The score of the address. */
    public Long getItem() {
        return item;
    }

    /** Takes the score of the address. */
    public void setItem(Long id) {
        item = id;
    }
}

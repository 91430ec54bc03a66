package kz.bagalau.web.law;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.clock.Clock;
import kz.bagalau.law.act.ActOnDay;
import kz.bagalau.law.act.InForce;
import kz.bagalau.law.act.Standing;
import kz.bagalau.law.text.Text;
import kz.bagalau.library.LawOnDay;
import kz.bagalau.library.ReadLaw;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Tone;

/** Which edition applies on a day, act by act, and why; where nobody can tell, what can be done about it. */
@Named
@RequestScoped
public class AskDay {

    private static final Map<Standing, Tone> TONES = Map.of(Standing.APPLIES, Tone.GOOD, Standing.NOT_YET, Tone.CALM, Standing.NO_MORE, Tone.CALM,
            Standing.INDETERMINATE, Tone.WARN);

    @EJB
    private LawOnDay lawOnDay;

    @EJB
    private ReadLaw law;

    @Inject
    private Clock clock;

    @Inject
    private Words words;

    @Inject
    private Access access;

    private String day;
    private LocalDate asked;
    private boolean wrong;
    private List<Act> acts;
    private LawOnDay.OwnEdition own;

    /** Asks for the day of the address; for today where it names none, and where it is no day, which is said. */
    public void load() {
        asked = day == null || day.isBlank() ? clock.today() : parsed();
        day = asked.toString();
        acts = lawOnDay.acts(asked).entrySet().stream().map(each -> act(each.getKey(), each.getValue())).toList();
        own = lawOnDay.ofMyBody(asked).orElse(null);
    }

    private LocalDate parsed() {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException notADay) {
            wrong = true;
            return clock.today();
        }
    }

    private Act act(Text adoptedBy, ActOnDay answer) {
        return new Act(words.of(adoptedBy), answer.standing(), TONES.get(answer.standing()), summary(answer), answer.editions().stream().map(this::answer).toList());
    }

    private String summary(ActOnDay answer) {
        List<String> names = answer.candidates().stream().map(each -> "«" + name(each.edition().value()) + "»").toList();
        return switch (answer.standing()) {
            case APPLIES -> words.say("act.on.applies", String.join(", ", names));
            case INDETERMINATE -> words.say(names.size() > 1 ? "act.on.oneOf" : "act.on.perhaps", String.join(", ", names));
            default -> words.say("act.on.none");
        };
    }

    private Answer answer(InForce inForce) {
        return new Answer(inForce.edition().value(), name(inForce.edition().value()), words.say("act.on." + inForce.standing()), TONES.get(inForce.standing()),
                words.say(inForce.key(), inForce.days().toArray()), inForce.rests().map(words::of).orElse(""), inForce.validity().confirmed());
    }

    /** The short name of an edition. */
    public String name(String edition) {
        return law.edition(edition).map(found -> words.of(found.act().shortName())).orElse(edition);
    }

    /** The day asked, as the address writes it. */
    public String getDay() {
        return day;
    }

    /** Takes the day of the address. */
    public void setDay(String wanted) {
        day = wanted;
    }

    /** The day asked. */
    public LocalDate getAsked() {
        return asked;
    }

    /** True where the address names no day. */
    public boolean isWrong() {
        return wrong;
    }

    /** The acts with their answers. */
    public List<Act> getActs() {
        return acts;
    }

    /** Under which edition the reader's own body works; null where he has no body. */
    public LawOnDay.OwnEdition getOwn() {
        return own;
    }

    /** True where the reader may set the true dates of editions. */
    public boolean isSetting() {
        return access.may(Operation.BODY_CREATE);
    }

    /**
     * The acts of one body.
     *
     * @param adoptedBy the body
     * @param standing  the answer for them together
     * @param tone      how it sounds
     * @param summary   the answer in words
     * @param editions  the answer of each edition
     */
    public record Act(String adoptedBy, Standing standing, Tone tone, String summary, List<Answer> editions) {

        /** True where it cannot be told. */
        public boolean indeterminate() {
            return standing == Standing.INDETERMINATE;
        }
    }

    /**
     * An edition's answer.
     *
     * @param id        its name
     * @param name      what it is called
     * @param word      the answer in a word
     * @param tone      how it sounds
     * @param sentence  the answer in a sentence, with its days
     * @param rests     what the dates rest on; empty where nobody said
     * @param confirmed true where an administrator has checked the dates
     */
    public record Answer(String id, String name, String word, Tone tone, String sentence, String rests, boolean confirmed) {
    }
}

package kz.bagalau.survey;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.time.DueDate;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.PersonName;

/**
 * Whom HR asks about a servant, and how far it has come: who answered is nobody's business.
 *
 * @param evaluated false where the act does not have him evaluated so
 * @param applies   the sentence that says why he is, or is not; null where the act has none
 * @param why       the sentence of the proposal
 * @param people    the circle: those asked first, then those proposed
 * @param progress  how far it has come
 * @param mostEach  how many surveys one person answers at most in the cycle
 * @param cycleId   the cycle
 * @param due       until when answers are given; null before the survey is opened
 * @param early     true while it is opened with a ground only, because the period is not at its end
 */
public record CircleView(Long caseId, Long cycleId, boolean evaluated, Step applies, Step why, List<Choice> people, Progress progress, int mostEach, DueDate due,
        boolean early)
        implements Serializable {

    /**
     * Somebody in the circle.
     *
     * @param post     the title of his post; null for somebody from outside
     * @param group    what he is to the servant
     * @param surveys  in how many other surveys of the cycle he is asked
     * @param away     true where he is away today
     * @param proposed true where the system proposes him
     * @param asked    true where he is asked
     * @param gone     true for one who is asked and stands in the circle no more: he left his post, or works elsewhere now
     */
    public record Choice(Long personId, PersonName name, Bilingual post, Role group, int surveys, boolean away, boolean proposed, boolean asked, boolean gone)
            implements Serializable {
    }

    /** What is told of the answers about one servant while they come in. */
    public enum Answers {
        /** The least number may not be there yet. */
        FEW,
        /** It is. */
        ENOUGH,
        /** Everybody asked has answered. */
        ALL
    }

    /**
     * How far a survey has come. How many answered is not told: with a glance at who is at his desk, and at a replacement, the number would say who.
     *
     * @param stage    where it stands; {@code none} where nobody was named
     * @param next     the deeds that the act has next
     * @param asked    how many are asked
     * @param answers  what is told of the answers; null before it is opened and after it is closed
     * @param reported true where its report is made
     * @param self     true where the servant assessed himself
     */
    public record Progress(String stage, Set<Deed> next, int asked, Answers answers, boolean reported, boolean self) implements Serializable {

        /** True at one of the stages of that name. */
        public boolean at(String one) {
            return stage.equals(one);
        }

        /** True where the act has that deed next. */
        public boolean offers(String deed) {
            return next.contains(Deed.valueOf(deed));
        }
    }

    /** Those who are asked. */
    public List<Choice> asked() {
        return people.stream().filter(Choice::asked).toList();
    }

    /** Those who are not. */
    public List<Choice> free() {
        return people.stream().filter(one -> !one.asked()).toList();
    }
}

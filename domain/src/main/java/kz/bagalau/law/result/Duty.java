package kz.bagalau.law.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.instrument.Cadence;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.result.ResultKind.Whom;

/**
 * A duty that the act lays on somebody and that no deed of its route meets: a task of his in each period until he says what he did (aksu-2023, п. 18-20).
 *
 * @param binds   the evaluator or the servant, each in the cases that are theirs; the head of HR, once for everybody
 * @param cadence the name of the rule of its periods
 * @param whom    about whose evaluation; of no meaning where it binds the head of HR
 * @param since   from when it is due
 * @param told    true where what is written is meant for those evaluated
 * @param after   the name of another's duty that must be done before; empty where none
 */
public record Duty(RuleHead head, Role binds, String cadence, Whom whom, Since since, boolean told, Optional<String> after) implements Rule {

    /** From when a duty about a period is due: from its first day, from the day after it, from the evaluator's signature under the result of it. */
    public enum Since { START, END, RESULT }

    /** @throws IllegalArgumentException if it binds anybody else, or the head of HR about a single result */
    public Duty {
        Objects.requireNonNull(cadence, "cadence");
        Objects.requireNonNull(whom, "whom");
        Objects.requireNonNull(after, "after");
        if (!List.of(Role.EVALUATOR, Role.SERVANT, Role.HEAD_OF_HR).contains(binds) || binds == Role.HEAD_OF_HR && since == Since.RESULT) {
            throw new IllegalArgumentException("No duty " + head.name() + " of " + binds + " since " + since);
        }
    }

    /** True where it is done once for all who are evaluated. */
    public boolean forAll() {
        return binds == Role.HEAD_OF_HR;
    }

    /** True where it is about the evaluation of somebody of such a post. */
    public boolean about(Concerned servant) {
        return whom == Whom.ALL || (whom == Whom.HEADS) == servant.head();
    }

    /** The periods of a year for which it may be due on a day; whether a result of one is signed is asked apart. */
    public List<Period> begun(Edition edition, int year, LocalDate today) {
        return edition.rule(cadence, Cadence.class).periods(year, LocalDate.of(year, 1, 1)).stream()
                .filter(period -> since == Since.START ? !period.from().isAfter(today) : period.to().isBefore(today)).toList();
    }
}

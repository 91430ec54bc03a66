package kz.bagalau.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.FullName;
import kz.bagalau.session.Grades;

/**
 * A cycle at a glance.
 *
 * @param cycleId    the cycle
 * @param first      its first day
 * @param last       its last day
 * @param stages     the stages at which cases stand, in the order of the route
 * @param ready      the stages at which cases wait for the commission
 * @param ended      the stages at which nothing is left to do
 * @param missed     open terms that were missed
 * @param week       terms that end this week
 * @param units      how far each unit is
 * @param holders    who holds it up, those with missed terms first
 * @param graded     true where the edition lets the caller know grades; else those below are empty
 * @param byUnit     grades by unit
 * @param byEvaluator grades by evaluator
 * @param grades     the scale of the result by which a case is known
 * @param unitNames  names of units
 * @param evaluators names of evaluators, in Kazakh and Russian
 * @param never      targets that nobody reached
 * @param rarely     indicators, the rarest first
 */
public record Dashboard(Long cycleId, LocalDate first, LocalDate last, List<String> stages, List<String> ready, List<String> ended, long missed, long week,
        List<UnitProgress> units, List<Holder> holders, boolean graded, Distribution byUnit, Distribution byEvaluator, Grades grades, Map<Long, Bilingual> unitNames,
        Map<Long, List<FullName>> evaluators, List<Share> never, List<Share> rarely) {

    /** How many cases stand at one of the stages. */
    public long at(List<String> some) {
        return units.stream().flatMap(unit -> unit.stages().entrySet().stream()).filter(each -> some.contains(each.getKey())).mapToLong(Map.Entry::getValue).sum();
    }
}

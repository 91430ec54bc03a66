package kz.bagalau.archive;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.HistoryRule;
import kz.bagalau.library.Law;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;

/** How the results of a person, those taken over from papers among them, stand to the rules over several years. */
@Stateless
@Operates(Operation.WITHIN)
public class History {

    @Inject
    PastResults past;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /** What the rules on a grade say of a person on a day, each result with how it counts and from which paper it was taken over. */
    public List<Step> of(Long bodyId, Long personId, Law law, String grade, LocalDate on) {
        List<HistoryRule> rules = law.edition().rules(HistoryRule.class).stream().filter(rule -> rule.grade().equals(grade)).toList();
        if (rules.isEmpty()) {
            return List.of();
        }
        List<PastResult> results = past.of(bodyId, personId);
        Served served = past.served(bodyId);
        PostHolder who = staff.posts(personId, recorder.today()).stream().filter(one -> one.bodyId().equals(bodyId)).findFirst().orElse(null);
        return rules.stream().map(rule -> ground(rule, results, served.by(rule, who), on)).map(Explained::step).toList();
    }

    private static Explained<HistoryRule.Ground> ground(HistoryRule rule, List<PastResult> results, Set<Long> used, LocalDate on) {
        return rule.ground(results.stream().map(one -> one.earlier(used)).toList(), on);
    }
}

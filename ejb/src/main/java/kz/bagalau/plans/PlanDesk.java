package kz.bagalau.plans;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Document;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.Intended;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.ServantFacts;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.model.plan.PlanTarget;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/** A plan on the desk of whoever works on it: with its case, its road and the facts of the moment. */
@Dependent
class PlanDesk {

    @Inject
    CaseFiles files;

    /**
     * A plan with its case.
     *
     * @throws IllegalArgumentException when there is no such plan
     */
    OnDesk take(Long planId) {
        Plan plan = files.plan(planId);
        return new OnDesk(plan, files.file(plan.caseId()));
    }

    /**
     * The plan of a case that is worked at, or one that is not begun.
     *
     * @throws IllegalArgumentException when there is no such case
     */
    OnDesk ofCase(Long caseId) {
        CaseFile file = files.file(caseId);
        return new OnDesk(file.openPlan().orElseGet(() -> new Plan(file.subject())), file);
    }

    /** The targets as the rules of an edition ask about them. */
    static List<Intended> intended(List<PlanTarget> targets) {
        return targets.stream().map(PlanDesk::intended).toList();
    }

    static Intended intended(PlanTarget line) {
        return new Intended(text(line.name()), text(line.source()), text(line.unit()), text(line.planned()), Optional.ofNullable(line.due()),
                text(line.outcome()));
    }

    private static String text(String words) {
        return words == null ? "" : words;
    }

    /** A plan, the file of its case, and what can be asked of both. */
    record OnDesk(Plan plan, CaseFile file) {

        Track road() {
            return file.law().road(plan.track());
        }

        /** The deed on the plan's road, with the facts of the moment. */
        Course course(Done done) {
            return new Course(road(), situation(), done);
        }

        Course course(Done done, Document... papers) {
            return new Course(road(), situation().with(papers), done);
        }

        Situation situation() {
            EvaluationCase subject = file.subject();
            Situation situation = Situation.empty().with(TrackName.of(TrackKind.CASE), Stage.of(subject.stage()));
            situation = plan.facts().underFirstHead() ? situation.with(Circumstance.FIRST_HEAD) : situation;
            situation = plan.appointedIn(subject.period()) ? situation.with(Circumstance.APPOINTED_IN_PERIOD) : situation;
            situation = plan.inForce().isPresent() ? situation.with(Circumstance.VERSION_IN_FORCE) : situation;
            for (String name : rules()) {
                situation = situation.ruled(name, refusal(name));
            }
            return situation;
        }

        private Set<String> rules() {
            return Set.copyOf(road().moves().stream().flatMap(move -> move.rules().stream()).toList());
        }

        private Optional<LegalObstacle> refusal(String name) {
            return rule(name).check(intended(plan.versions().isEmpty() ? List.of() : plan.latest().targets()), period());
        }

        private kz.bagalau.law.result.Plan rule(String name) {
            return file.law().edition().rule(name, kz.bagalau.law.result.Plan.class);
        }

        /** The rule that says how many targets there are and what they must be. */
        kz.bagalau.law.result.Plan rule() {
            return rule(road().rules(Deed.APPROVE).stream().findFirst().orElseGet(() -> road().rules(Deed.SUBMIT).iterator().next()));
        }

        /** The days for which the plan is made. */
        Period period() {
            return new Period(Integer.toString(plan.days().first().getYear()), plan.days().first(), plan.days().last());
        }

        /** Those above the servant: in the post of the plan, those whom his case names now. */
        ServantFacts above() {
            ServantFacts now = file.subject().facts();
            return now.employmentId().equals(plan.facts().employmentId()) ? now : plan.facts();
        }

        /** Who stands above the servant now: asked anew before what is written goes to somebody. */
        void restate() {
            plan.restate(above());
        }

        /** @throws PlanConflict when somebody saved in between */
        void requireUnchanged(long seen) {
            if (plan.latest().version() != seen) {
                throw new PlanConflict(plan.latest());
            }
        }

        /** The day of the latest deed: what is entered from paper does not lie before it. */
        LocalDate since() {
            return plan.journal().stream().map(entry -> entry.on()).max(LocalDate::compareTo).orElse(LocalDate.MIN);
        }
    }
}

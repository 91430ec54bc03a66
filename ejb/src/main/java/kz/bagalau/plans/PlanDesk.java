package kz.bagalau.plans;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Fulfilment;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Document;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.ServantFacts;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.model.plan.PlanTarget;
import kz.bagalau.planning.Recorder;
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

    /** The same, its case held until the transaction ends: whoever agrees does so one after the other. */
    OnDesk hold(Long planId) {
        files.hold(List.of(files.plan(planId).caseId()));
        return take(planId);
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

    /** The offices that are asked to agree to a plan and have not signed its latest version; none where the act asks none. */
    static Set<Role> unsigned(CaseFile file, Plan plan) {
        return new OnDesk(plan, file).rule().agreedWith().stream().filter(role -> plan.versions().isEmpty() || plan.latest().signature(role).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
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
            situation = plan.versions().isEmpty() ? situation : situation.signed(agreed());
            for (String name : rules()) {
                situation = situation.ruled(name, refusal(name));
            }
            return situation;
        }

        /** The signatures of the offices that agree; that of whoever drafted it is none of them, though he may head an office himself. */
        private List<kz.bagalau.law.process.Signature> agreed() {
            return plan.latest().signatures().stream().filter(one -> rule().agreedWith().contains(one.role()))
                    .map(one -> new kz.bagalau.law.process.Signature(one.role(), String.valueOf(one.signerId()))).toList();
        }

        /** @throws kz.bagalau.law.explain.ObstacleException when the office has agreed, or the person for another office: the act wants two hands */
        void requireUnsigned(Role office, Long person) {
            if (plan.latest().signatures().stream().filter(one -> rule().agreedWith().contains(one.role())).anyMatch(one -> one.role() == office || one.signerId().equals(person))) {
                throw LegalObstacle.of(rule().citation(), "plan.agreedTwice", Arg.key("role." + office)).refusal();
            }
        }

        /** The deed of somebody who signs with it, his signature counted. */
        Course signing(Done done) {
            return new Course(road(), situation().signed(List.of(new kz.bagalau.law.process.Signature(done.role(), String.valueOf(done.byId())))), done);
        }

        private Set<String> rules() {
            return Set.copyOf(road().moves().stream().flatMap(move -> move.rules().stream()).toList());
        }

        private Optional<LegalObstacle> refusal(String name) {
            List<PlanTarget> lines = plan.versions().isEmpty() ? List.of() : plan.latest().targets();
            return rule(name).check(lines.stream().map(PlanTarget::intended).toList(), period())
                    .or(() -> file.law().only(Fulfilment.class).flatMap(rule -> unmeasured(rule, lines)));
        }

        private Optional<LegalObstacle> unmeasured(Fulfilment rule, List<PlanTarget> lines) {
            return IntStream.range(0, lines.size()).mapToObj(i -> rule.checkPlanned(i + 1, lines.get(i).name(), lines.get(i).direction(), lines.get(i).quarters(),
                    Quarters.asked(file.law(), plan))).flatMap(Optional::stream).findFirst();
        }

        /** In which places of the procedure somebody stands before the plan: in his own, the servant's only. */
        Set<Role> roles(Caller caller, LocalDate today) {
            Long me = caller.personId();
            ServantFacts above = above();
            if (plan.facts().personId().equals(me)) {
                return EnumSet.of(Role.SERVANT);
            }
            Set<Role> roles = EnumSet.noneOf(Role.class);
            if (me != null && me.equals(above.supervisorId())) {
                roles.addAll(EnumSet.of(Role.SUPERVISOR, Role.EVALUATOR));
            }
            if (me != null && me.equals(above.higherId())) {
                roles.add(Role.HIGHER_SUPERVISOR);
            }
            roles.addAll(Recorder.places(caller, plan.bodyId(), today));
            return roles;
        }

        /** As whom the caller does a deed: of his places the one that the road names; where it names none, the road will say so. */
        Role as(Deed deed, LocalDate today) {
            Set<Role> mine = roles(CurrentCaller.get(), today);
            return road().moves().stream().filter(move -> move.deed() == deed).flatMap(move -> move.by().stream().sorted()).filter(mine::contains).findFirst()
                    .orElseGet(() -> mine.stream().findFirst().orElse(Role.OTHER_SERVANT));
        }

        /** As whom the road has it drafted: HR may add a target to the draft in the supervisor's place. */
        Role drafter() {
            return road().moves().stream().filter(move -> move.deed() == Deed.DRAFT).flatMap(move -> move.by().stream()).findFirst().orElseThrow();
        }

        /** The offices that are asked to agree and have not signed the latest version; none where the road asks none. */
        Set<Role> unsigned() {
            return PlanDesk.unsigned(file, plan);
        }

        /**
         * Why no plan is made for the servant.
         *
         * @throws kz.bagalau.law.explain.ObstacleException with it
         */
        void requireHolder() {
            file.planRefusal().ifPresent(wrong -> {
                throw wrong.refusal();
            });
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

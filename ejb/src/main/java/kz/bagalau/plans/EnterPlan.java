package kz.bagalau.plans;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Signature;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.model.plan.PlanTarget;
import kz.bagalau.model.plan.Recommendation;
import kz.bagalau.planning.AboveByDay;
import kz.bagalau.planning.PaperDeed;
import kz.bagalau.planning.PaperHand;
import kz.bagalau.planning.PaperRefused;
import kz.bagalau.planning.Recorder;
import kz.bagalau.plans.PlanDesk.OnDesk;
import kz.bagalau.staff.Staff;

/** HR enters a plan that was made and signed on paper: with the days written there, those who signed and the scan. It goes on from there. */
@Stateless
public class EnterPlan {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    PlanDesk desk;
    @Inject
    Recorder recorder;
    @Inject
    PlanDocument document;
    @Inject
    Files files;
    @Inject
    Staff staff;

    /**
     * Enters a plan from its paper, for a case without one or in the place of a draft.
     *
     * @return its id
     * @throws kz.bagalau.law.explain.ObstacleException when the plan is further than a draft, or what the paper says is not as the act demands
     * @throws kz.bagalau.planning.WrongDay when a day lies after today
     * @throws PaperRefused when nobody was entitled to sign on a day
     */
    @Operates(Operation.PLAN_PAPER)
    public Long enter(@Of(Kind.CASE) Long caseId, PaperPlan paper, Attachment scan) {
        recorder.requirePast(paper.last());
        Long body = em.find(EvaluationCase.class, caseId).bodyId();
        OnDesk work = desk.ofCase(caseId);
        boolean atOnce = work.plan().facts().underFirstHead() && work.road().moves().stream().anyMatch(move -> move.deed() == Deed.APPROVE && move.from().stream().anyMatch(work.road().stagesAfter(Deed.DRAFT)::contains));
        return enter(caseId, paper.lines(), paper.language(), paper.deeds(atOnce, KeepPlan.keeping(work.road()).orElse(Deed.FILE)), new AboveByDay(day -> staff.above(body, day)), scan);
    }

    /**
     * The same by the deeds that stand on the paper, in their order; who could sign is decided by the staff of each day.
     *
     * @param scan the scan; null where nothing on it is a signature
     */
    @Operates(Operation.PLAN_PAPER)
    public Long enter(@Of(Kind.CASE) Long caseId, List<PlanTarget> lines, Lang language, List<PaperDeed> deeds, AboveByDay above, Attachment scan) {
        // two files may name the same servant at the same moment: the second waits, and meets the plan of the first
        em.find(EvaluationCase.class, caseId, LockModeType.PESSIMISTIC_WRITE);
        OnDesk work = desk.ofCase(caseId);
        Long scanId = scan == null ? null : files.store(work.plan().bodyId(), "scan", scan);
        for (PaperDeed each : deeds) {
            follow(work, each, above, scanId);
            if (each.deed() == Deed.DRAFT) {
                work.requireHolder();
                begun(work, lines, language);
            }
        }
        em.flush();
        return work.plan().id();
    }

    private void begun(OnDesk work, List<PlanTarget> lines, Lang language) {
        if (work.plan().id() == null) {
            em.persist(work.plan());
        }
        work.plan().write(lines, language, recorder.caller(), recorder.now());
    }

    private void follow(OnDesk work, PaperDeed paper, AboveByDay above, Long scanId) {
        Plan plan = work.plan();
        recorder.requirePast(paper.on());
        requireSince(work, paper);
        plan.restate(plan.facts().above(above.line(plan.facts(), paper)));
        PaperHand hand = paper.as() == null ? PaperHand.of(work.road(), Stage.of(plan.stage()), paper, plan.facts(), above, recorder.caller()) : office(work, paper);
        Done done = recorder.onPaper(paper.deed(), hand.person(), hand.role(), paper.on(), scanId).because(paper.note());
        Course course = paper.as() == null ? work.course(done) : work.signing(done);
        switch (paper.deed()) {
            case DRAFT -> plan.draft(course);
            case APPROVE -> {
                plan.approve(course, signature(work, hand, paper, scanId));
                document.complete(plan, work.file());
            }
            case SIGN, SUBMIT, AGREE -> plan.sign(course, signature(work, hand, paper, scanId));
            case RETURN -> {
                requireWords(paper);
                plan.back(course);
            }
            default -> plan.follow(course);
        }
    }

    /**
     * Whoever signed for an office held it on that day, and no office signs twice.
     *
     * @throws PaperRefused when he did not
     */
    private PaperHand office(OnDesk work, PaperDeed paper) {
        if (paper.by() == null || officers(work.plan().bodyId(), paper.as()).noneMatch(one -> one.person().equals(paper.by()) && one.on(paper.on()))) {
            throw new PaperRefused(PaperRefused.Reason.NO_OFFICER, paper.deed(), work.road().citation(), new PaperRefused.Named(Optional.ofNullable(paper.by()).orElse(recorder.caller())), paper.on());
        }
        if (work.plan().before(work.road(), paper.deed())) {
            work.requireUnsigned(paper.as(), paper.by());
        }
        return new PaperHand(paper.by(), paper.as());
    }

    /** Who agrees to plans of a body for each office that is asked, today or formerly: who can stand on a paper. By office and person. */
    @Operates(Operation.PLAN_PAPER)
    public Map<Role, Map<Long, PersonName>> officers(@Of(Kind.CASE) Long caseId) {
        OnDesk work = desk.ofCase(caseId);
        Map<Role, List<Officer>> officers = new EnumMap<>(Role.class);
        work.rule().agreedWith().forEach(role -> officers.put(role, officers(work.plan().bodyId(), role).toList()));
        Map<Long, PersonName> names = staff.names(officers.values().stream().flatMap(List::stream).map(Officer::person).distinct().toList(), recorder.today());
        Map<Role, Map<Long, PersonName>> named = new EnumMap<>(Role.class);
        officers.forEach((role, all) -> named.put(role, all.stream().map(Officer::person).distinct().filter(names::containsKey).collect(Collectors.toMap(one -> one, names::get))));
        return named;
    }

    private Stream<Officer> officers(Long body, Role office) {
        return em.createQuery("select a.personId, g.firstDay, g.lastDay, g.withdrawnAt from Account a join a.grants g, StateBody b where b.id = :body and (g.bodyId = b.id or"
                + " g.bodyId = b.hrBodyId and g.role = :hr) and g.role = :role and a.personId is not null", Object[].class).setParameter("body", body)
                .setParameter("hr", kz.bagalau.model.account.Role.HEAD_OF_HR).setParameter("role", kz.bagalau.model.account.Role.valueOf(office.name())).getResultStream()
                .map(row -> new Officer((Long) row[0], (LocalDate) row[1], (LocalDate) row[2], row[3] == null ? null : recorder.day((Instant) row[3])));
    }

    /** A person who holds an office within days; without a last day while it goes on, and up to the day on which it was withdrawn. */
    private record Officer(Long person, LocalDate first, LocalDate last, LocalDate withdrawn) {

        boolean on(LocalDate day) {
            return !day.isBefore(first) && (last == null || !day.isAfter(last)) && (withdrawn == null || day.isBefore(withdrawn));
        }
    }

    /** A plan is made for a post that the servant holds. */
    private static void requireSince(OnDesk work, PaperDeed paper) {
        if (paper.on().isBefore(work.plan().facts().heldSince())) {
            throw new PaperRefused(PaperRefused.Reason.TOO_EARLY, paper.deed(), work.road().citation(), paper.on(), work.plan().facts().heldSince());
        }
    }

    private static void requireWords(PaperDeed paper) {
        if (paper.note() == null || paper.note().isBlank()) {
            throw new PaperRefused(PaperRefused.Reason.NO_WORDS, paper.deed(), null, paper.on());
        }
    }

    private Signature signature(OnDesk work, PaperHand hand, PaperDeed paper, Long scanId) {
        return recorder.paperSignature(hand.person(), hand.role(), paper.on(), SignedPlan.hash(work.file(), work.plan()), scanId);
    }

    /**
     * Enters the recommendations of a quarter from their paper.
     *
     * @param quarter the quarter by its code, e.g. "2019-Q1"
     * @return the id of the plan
     * @throws PaperRefused when there is no plan, no such quarter or none that had begun, when its recommendations are entered, or when
     *                      somebody signed who was not entitled
     */
    @Operates(Operation.PLAN_PAPER)
    public Long monitor(@Of(Kind.CASE) Long caseId, String quarter, Written words, PaperDeed paper, AboveByDay above, Attachment scan) {
        em.find(EvaluationCase.class, caseId, LockModeType.PESSIMISTIC_WRITE);
        OnDesk work = desk.ofCase(caseId);
        Plan plan = work.plan();
        recorder.requirePast(paper.on());
        if (plan.id() == null) {
            throw new PaperRefused(PaperRefused.Reason.NO_PLAN, paper.deed(), work.road().citation());
        }
        requireQuarter(work, quarter, paper);
        plan.restate(plan.facts().above(above.line(plan.facts(), paper)));
        PaperHand hand = PaperHand.of(work.road(), Stage.of(plan.stage()), paper, plan.facts(), above, recorder.caller());
        Done done = recorder.onPaper(paper.deed(), hand.person(), hand.role(), paper.on(), scan == null ? null : files.store(plan.bodyId(), "scan", scan))
                .because(quarter);
        plan.monitor(work.course(done), new Recommendation(quarter, words, done));
        em.flush();
        return plan.id();
    }

    private static void requireQuarter(OnDesk work, String quarter, PaperDeed paper) {
        Period asked = Quarters.of(work.file().law(), work.plan()).stream().filter(each -> each.code().equals(quarter)).findFirst()
                .orElseThrow(() -> new PaperRefused(PaperRefused.Reason.NO_QUARTER, null, work.road().citation(), quarter));
        if (paper.on().isBefore(asked.from())) {
            throw new PaperRefused(PaperRefused.Reason.BEFORE_QUARTER, paper.deed(), work.road().citation(), paper.on(), asked.from());
        }
        if (work.plan().recommendations().stream().anyMatch(each -> each.quarter().equals(quarter))) {
            throw new PaperRefused(PaperRefused.Reason.QUARTER_TWICE, null, work.road().citation(), quarter);
        }
    }
}

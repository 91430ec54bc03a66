package kz.bagalau.planning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.instrument.Window;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.time.Direction;
import kz.bagalau.law.time.Event;
import kz.bagalau.law.time.Span;
import kz.bagalau.library.Calendars;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.library.PartLaw;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.model.cycle.Sitting;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.staff.AwayFromPost;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;

/** Opens a cycle: shows beforehand who would be due, why the others are not, and which sittings would decide; cancels one opened wrongly. */
@Stateless
public class OpenCycle {

    private static final int MONTHS_AHEAD = 4;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Library library;
    @Inject
    PartLaw wordings;
    @Inject
    Staff staff;
    @Inject
    Calendars calendars;
    @Inject
    Deadlines deadlines;
    @Inject
    Enrolment enrolment;
    @Inject
    NameSubstitutes substitutes;
    @Inject
    Recorder recorder;

    /**
     * What a cycle over these days would be.
     *
     * @throws NoEdition when no edition is in force in the body on the first of the days, nor was any before
     */
    @Operates(Operation.CYCLE_OPEN)
    public CyclePreview preview(@Of(Kind.BODY) Long bodyId, Days asked) {
        StateBody body = em.find(StateBody.class, bodyId);
        Law law = library.use(edition(body, asked));
        boolean ownYears = law.only(Window.class).isPresent();
        Days days = ownYears ? asked : period(law, asked);
        List<Candidate> candidates = new WhoIsDue(law.edition(), days, EvaluatedYears.of(em, library, bodyId, null), AwayFromPost.of(staff, bodyId, days))
                .among(staff.holders(bodyId, recorder.today()));
        List<Candidate> due = candidates.stream().filter(each -> each.state() == Candidate.State.DUE).toList();
        SortedMap<LocalDate, List<Candidate>> sittings = ownYears ? new SittingPlan(calendars.calendar(), earliest(law)).of(due) : new TreeMap<>();
        Map<LocalDate, List<Watched>> lastDays = new TreeMap<>();
        sittings.keySet().forEach(day -> lastDays.put(day, deadlines.before(law, Map.of(Event.SESSION, day), bodyId)));
        boolean ground = due.stream().anyMatch(each -> !wordings.inForce(body, law.edition().id().value(), each.period().last()));
        return new CyclePreview(days, law.edition().id().value(), law.edition().act().shortName(), ownYears, ground, ApproveSchedule.wantedBy(law), candidates, sittings, lastDays);
    }

    /**
     * The days that a cycle opened today would have: the year where everybody is evaluated for the same one, else the coming months.
     *
     * @throws NoEdition when no edition is in force in the body today
     */
    @Operates(Operation.CYCLE_OPEN)
    public Days proposed(@Of(Kind.BODY) Long bodyId) {
        LocalDate today = recorder.today();
        Days months = new Days(today, today.plusMonths(MONTHS_AHEAD));
        Law law = library.use(edition(em.find(StateBody.class, bodyId), months));
        return law.only(Window.class).isPresent() ? months : period(law, months);
    }

    private static Days period(Law law, Days days) {
        Period period = WhoIsDue.period(law.edition(), days);
        return new Days(period.from(), period.to());
    }

    /** On the first of the days, else on their last; of the wordings of one act, where none was in force on the first, the one of today. */
    private String edition(StateBody body, Days days) {
        Optional<String> then = body.editionOn(days.last());
        Optional<String> now = body.editionOn(recorder.today()).filter(id -> then.filter(later -> wordings.sameAct(id, later)).isPresent());
        return body.editionOn(days.first()).or(() -> now).or(() -> then)
                .or(() -> body.editions().stream().filter(term -> !term.days().first().isAfter(days.last())).reduce((one, two) -> two)
                        .map(term -> term.editionId()))
                .orElseThrow(() -> new NoEdition(body.id(), days.first()));
    }

    /** The first day of a sitting for which everything that the act wants before it can still be done in time. */
    private LocalDate earliest(Law law) {
        return law.edition().rules(TermRule.class).stream().map(TermRule::term)
                .filter(term -> term instanceof Span span && span.direction() == Direction.BEFORE && span.from() == Event.SESSION)
                .map(term -> after((Span) term)).max(LocalDate::compareTo).orElse(recorder.today());
    }

    private LocalDate after(Span term) {
        LocalDate start = calendars.calendar().onOrAfter(recorder.today().plusDays(1));
        return switch (term.unit()) {
            case MONTHS -> start.plusMonths(term.amount()).plusDays(1);
            case CALENDAR_DAYS -> start.plusDays(term.amount() + 1L);
            case WORKING_DAYS -> calendars.calendar().plus(start, term.amount() + 1);
        };
    }

    /** The same where nobody due holds an office in the evaluation. */
    @Operates(Operation.CYCLE_OPEN)
    public Long open(@Of(Kind.BODY) Long bodyId, @Recorded("days") Days days, @Recorded("ground") String ground) {
        return open(bodyId, days, ground, List.of());
    }

    /**
     * Opens the cycle: stores it with the proposed sittings and a case for everybody due. Where the act wants the schedule approved before, the cases
     * begin with the approval: {@link ApproveSchedule}.
     *
     * @param ground why the edition may be used for periods outside its days; null where none lies outside
     * @param named  who acts for each office of somebody due in his own case: nobody acts on his own case in any role
     * @throws IllegalArgumentException when a ground is asked for and not given, or nobody is named for an own case
     * @throws kz.bagalau.law.explain.ObstacleException when the act does not let somebody named stand in
     */
    @Operates(Operation.CYCLE_OPEN)
    public Long open(@Of(Kind.BODY) Long bodyId, @Recorded("days") Days days, @Recorded("ground") String ground, List<NamedSubstitute> named) {
        CyclePreview preview = preview(bodyId, days);
        if (preview.groundAsked() && (ground == null || ground.isBlank())) {
            throw new IllegalArgumentException("the edition is not in force for a period evaluated: its ground is asked for");
        }
        Law law = library.use(preview.editionId());
        requireNamed(preview.toApprove() ? List.of() : substitutes.among(bodyId, preview.due()), named);
        Cycle cycle = new Cycle(bodyId, preview.editionId(), law.edition().hash(), preview.days(), ground, recorder.done(Deed.PLAN, Role.HR_WORKER));
        em.persist(cycle);
        em.flush();
        Done enrolled = recorder.done(Deed.ENROL, Role.HR_WORKER, null);
        preview.sittings().forEach((day, due) -> enrolment.enrol(cycle, due, sitting(cycle, day).id(), enrolled));
        if (!preview.ownYears() && !preview.toApprove()) {
            enrolment.enrol(cycle, preview.due(), null, enrolled);
        }
        if (!named.isEmpty()) {
            em.createQuery("select c from EvaluationCase c where c.cycleId = :cycle and c.facts.personId in :own", EvaluationCase.class)
                    .setParameter("cycle", cycle.id()).setParameter("own", named.stream().map(NamedSubstitute::servantId).distinct().toList()).getResultList()
                    .forEach(one -> named.stream().filter(each -> each.servantId().equals(one.personId())).forEach(each -> substitutes.put(one, each)));
        }
        return cycle.id();
    }

    private static void requireNamed(List<OwnCase> own, List<NamedSubstitute> named) {
        own.forEach(each -> each.offices().forEach(office -> {
            if (named.stream().noneMatch(one -> one.servantId().equals(each.holder().personId()) && one.office() == office)) {
                throw new IllegalArgumentException("nobody is named to act as " + office + " in the own case of person " + each.holder().personId());
            }
        }));
    }

    private Sitting sitting(Cycle cycle, LocalDate day) {
        Sitting sitting = new Sitting(cycle, day, recorder.done(Deed.PROPOSE, Role.SYSTEM));
        em.persist(sitting);
        em.flush();
        return sitting;
    }

    /** Cancels a cycle opened by mistake, with a reason: its cases end, everything stays readable. */
    @Operates(Operation.CYCLE_CHANGE)
    public void cancel(@Of(Kind.CYCLE) Long cycleId, @Recorded("reason") String reason) {
        Cycle cycle = em.find(Cycle.class, cycleId);
        Law law = library.law(cycle.editionHash());
        cycle.cancel(recorder.done(Deed.CANCEL, Role.HR_WORKER, reason));
        Done excluded = recorder.done(Deed.EXCLUDE, Role.HR_WORKER, reason);
        em.createQuery("select c from EvaluationCase c where c.cycleId = :cycle", EvaluationCase.class).setParameter("cycle", cycleId)
                .getResultStream().filter(one -> one.before(law.road(EvaluationCase.TRACK), Deed.EXCLUDE) && !one.decided())
                .forEach(one -> one.follow(new Course(law.road(EvaluationCase.TRACK), Situation.empty(), excluded)));
        em.createQuery("select s from Sitting s where s.cycleId = :cycle", Sitting.class).setParameter("cycle", cycleId).getResultStream()
                .filter(Sitting::ahead).forEach(sitting -> sitting.drop(recorder.done(Deed.CANCEL, Role.HR_WORKER, reason)));
    }
}

package kz.bagalau.survey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.Circle;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.body.Absence;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.body.Unit;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.survey.SurveyLoad;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;

/**
 * Who may be asked about a servant in an anonymous survey: his supervisor, those under him, and peers of his level who work near him: under the
 * same supervisor or in the same unit, and, where those are fewer than can be asked at most, in the units beside it.
 */
@Stateless
@Operates(Operation.WITHIN)
public class Circles {

    /** Whoever is away is asked when nobody else is left. */
    private static final int AWAY = 10;
    /** The distance of a unit beside that of the servant. */
    private static final int BESIDE = 2;

    @Inject
    EntityManager em;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /** The staff of a body as it stands today, and who is asked how often in a cycle: read once for however many servants. */
    public Staffed staffed(Long bodyId, Long cycleId) {
        LocalDate today = recorder.today();
        Set<Long> away = staff.absences(bodyId, today, today).stream().map(Absence::personId).collect(Collectors.toSet());
        Map<Long, Long> above = new HashMap<>();
        em.createQuery("select u from Unit u where u.bodyId = :body", Unit.class).setParameter("body", bodyId).getResultList()
                .forEach(unit -> above.put(unit.id(), unit.parentId()));
        return new Staffed(staff.holders(bodyId, today), away, above, asked(cycleId), mostEach(cycleId), new HashMap<>());
    }

    /** How many surveys one person answers at most in a cycle. */
    public int mostEach(Long cycleId) {
        return load(cycleId).map(SurveyLoad::mostEach).orElse(SurveyLoad.USUAL);
    }

    /** The number that HR set for a cycle; empty where it is the usual one. */
    public Optional<SurveyLoad> load(Long cycleId) {
        return em.createQuery("select l from SurveyLoad l where l.cycleId = :cycle", SurveyLoad.class).setParameter("cycle", cycleId).getResultStream().findFirst();
    }

    /** In which cases of a cycle each person is asked; surveys that were cancelled do not count. */
    private Map<Long, List<Long>> asked(Long cycleId) {
        Map<Long, List<Long>> asked = new HashMap<>();
        em.createQuery("select r.personId, s.caseId from Survey s join s.respondents r, EvaluationCase c where c.id = s.caseId and c.cycleId = :cycle"
                + " and r.replacedFor is null and not exists (select j from Survey t join t.journal j where t.id = s.id and j.deed = :cancelled)", Object[].class)
                .setParameter("cycle", cycleId).setParameter("cancelled", Deed.CANCEL).getResultList()
                .forEach(row -> asked.computeIfAbsent((Long) row[0], any -> new ArrayList<>()).add((Long) row[1]));
        return asked;
    }

    /**
     * The staff of a body and the load of a cycle.
     *
     * @param holders  everybody in a post
     * @param away     who is away today
     * @param above    the unit above each unit
     * @param asked    in which cases each person is asked already
     * @param mostEach how many surveys one person answers at most
     * @param heads    by edition and post, whether its holder is a head: asked of the law once for however many servants
     */
    public record Staffed(List<PostHolder> holders, Set<Long> away, Map<Long, Long> above, Map<Long, List<Long>> asked, int mostEach, Map<String, Map<Long, Boolean>> heads) {

        /** Everybody who may be asked about the servant of a case, whether he is asked about him already or not. */
        public Circle circle(SurveyLaw law, CaseFile file) {
            EvaluationCase subject = file.subject();
            List<Circle.Candidate> candidates = new ArrayList<>();
            Set<Long> known = new HashSet<>(List.of(subject.personId()));
            if (subject.supervisorId() != null && known.add(subject.supervisorId())) {
                candidates.add(candidate(subject, subject.supervisorId(), Role.SUPERVISOR, 0));
            }
            holders.stream().filter(one -> one.category() != null && subject.personId().equals(one.supervisorId()) && known.add(one.personId()))
                    .forEach(one -> candidates.add(candidate(subject, one.personId(), Role.SUBORDINATE, 0)));
            Map<Long, Boolean> levels = heads.computeIfAbsent(law.law().edition().hash(), any -> new HashMap<>());
            holders.stream().filter(one -> one.category() != null && distance(subject, one) < Integer.MAX_VALUE
                    && levels.computeIfAbsent(one.employmentId(), any -> law.level(one)) == law.head() && known.add(one.personId()))
                    .forEach(one -> candidates.add(candidate(subject, one.personId(), Role.COLLEAGUE, distance(subject, one))));
            long near = candidates.stream().filter(one -> one.distance() < BESIDE && one.surveys() < mostEach).count();
            if (near >= law.rule().most()) {
                candidates.removeIf(one -> one.distance() % AWAY >= BESIDE); // who works next door is not asked where enough work together with him
            }
            candidates.sort(Comparator.comparing(Circle.Candidate::group).thenComparing(Circle.Candidate::distance).thenComparing(Circle.Candidate::surveys)
                    .thenComparing(one -> Long.valueOf(one.person())));
            return new Circle(law.rule(), candidates, mostEach);
        }

        private Circle.Candidate candidate(EvaluationCase subject, Long person, Role group, int distance) {
            return new Circle.Candidate(person.toString(), group, distance + (away.contains(person) ? AWAY : 0), elsewhere(person, subject));
        }

        /** In how many other cases of the cycle somebody is asked. */
        int elsewhere(Long person, EvaluationCase subject) {
            return (int) asked.getOrDefault(person, List.of()).stream().filter(one -> !one.equals(subject.id())).count();
        }

        /** Under the same supervisor or in the same unit 0, in a unit beside it 2; each one more where he is of another category. */
        private int distance(EvaluationCase subject, PostHolder one) {
            Long unit = subject.facts().unitId();
            boolean together = one.unitId().equals(unit) || subject.supervisorId() != null && subject.supervisorId().equals(one.supervisorId());
            int category = one.category().equals(subject.facts().category()) ? 0 : 1;
            if (together) {
                return category;
            }
            boolean beside = Objects.equals(above.get(unit), above.get(one.unitId())) || one.unitId().equals(above.get(unit)) || unit.equals(above.get(one.unitId()));
            return beside ? BESIDE + category : Integer.MAX_VALUE;
        }
    }
}

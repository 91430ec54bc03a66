package kz.bagalau.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.clock.Clock;
import kz.bagalau.journal.CountEntry;
import kz.bagalau.journal.FactChoices;
import kz.bagalau.journal.NewFact;
import kz.bagalau.journal.ProposeEntry;
import kz.bagalau.journal.ProposeEntry.Told;
import kz.bagalau.journal.Seen;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.body.Absence;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.journal.JournalEntry;

/** The journal of the demo: supervisors who give much, little or nothing, their people's breaches, and what others propose. */
@Stateless
@Operates(Operation.WITHIN)
public class DemoJournal {

    /** In a hundred: how often a month brings one good thing, a second and a third, and a breach. */
    private static final int ONE = 60;
    private static final int TWO = 90;
    private static final int THREE = 98;
    private static final int BREACH = 8;
    /** One of so many is known for his work, and one for his lateness. */
    private static final int RARE = 60;
    private static final int STAR = 17;
    private static final int LATE = 29;
    private static final int CREW = 6;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @EJB
    Clock clock;
    @EJB
    FactChoices choices;
    @EJB
    CountEntry counting;
    @EJB
    ProposeEntry proposing;

    /** The cases of a cycle by their supervisors, whose order tells who gives how much. */
    public Map<Long, List<EvaluationCase>> crews(Long cycle) {
        Map<Long, List<EvaluationCase>> crews = new LinkedHashMap<>();
        em.createQuery("select c from EvaluationCase c where c.cycleId = :cycle and c.facts.supervisorId is not null order by c.id", EvaluationCase.class)
                .setParameter("cycle", cycle).getResultList().forEach(one -> crews.computeIfAbsent(one.supervisorId(), id -> new ArrayList<>()).add(one));
        return crews;
    }

    /** What supervisors enter at the end of a month about its days since one. */
    public void month(Long cycle, LocalDate since, LocalDate end) {
        clock.moveTo(end);
        List<Absence> absences = em.createQuery("select a from Absence a", Absence.class).getResultList();
        int place = 0;
        int number = 0;
        for (Map.Entry<Long, List<EvaluationCase>> crew : crews(cycle).entrySet()) {
            for (EvaluationCase one : crew.getValue()) {
                enter(crew.getKey(), one, new Month(since, end, absences, place, number++));
            }
            if (place % 3 == 1) {
                together(crew.getKey(), crew.getValue(), end, place);
            }
            place++;
            em.flush();
            em.clear();
        }
    }

    /** Who supervises a crew at such a place never gives any points, whatever his people do. */
    private static boolean silent(int place) {
        return place == 4;
    }

    private record Month(LocalDate since, LocalDate end, List<Absence> absences, int place, int number) {

        int lot(int of) {
            return Math.floorMod((number + 1) * 7919 + end.getMonthValue() * 104_729 + of * 15_485_863, 100);
        }

        Lang lang() {
            return place % 2 == 0 ? Lang.RU : Lang.KK;
        }

        /** A working day of the month, that far. */
        LocalDate day(int of) {
            long days = since.until(end).getDays() + 1L;
            LocalDate day = since.plusDays(Math.floorMod(number * 5L + of * 7L, days));
            return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY ? back(day) : day;
        }

        private LocalDate back(LocalDate day) {
            LocalDate friday = day.minusDays(day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue());
            return friday.isBefore(since) ? friday.plusDays(3) : friday;
        }

        int good() {
            int lot = lot(1) + (place % 3 - 1) * 18;
            int usual = lot < ONE ? 0 : lot < TWO ? 1 : lot < THREE ? 2 : 3;
            return silent(place) ? 0 : number % RARE == STAR ? usual + 2 : number % RARE == LATE ? 0 : usual;
        }

        int bad() {
            return number % RARE == LATE ? 4 : lot(2) < (place % 5 == 2 ? 3 * BREACH : BREACH) ? 1 : 0;
        }

        /** True where he was at work in his post. */
        boolean there(EvaluationCase one, LocalDate day) {
            return !one.facts().heldSince().isAfter(day) && absences.stream().noneMatch(away -> away.personId().equals(one.personId()) && !away.days().first().isAfter(day)
                    && (away.days().last() == null || !away.days().last().isBefore(day)));
        }
    }

    private void enter(Long supervisor, EvaluationCase one, Month month) {
        for (int i = 0; i < month.good() + month.bad(); i++) {
            LocalDate day = month.day(i);
            int seed = month.number() * 13 + month.end().getMonthValue() * 5 + i * 3;
            if (month.there(one, day)) {
                DemoFacts facts = new DemoFacts(choices.kinds(one.id(), day));
                count(supervisor, List.of(one.id()), i < month.good() ? facts.incentive(day, month.lang(), seed) : facts.breach(day, month.lang(), seed));
            }
        }
    }

    private void count(Long supervisor, List<Long> cases, NewFact fact) {
        InName.does(supervisor, () -> counting.count(cases, fact));
    }

    /** One fact of several people at once. */
    private void together(Long supervisor, List<EvaluationCase> crew, LocalDate end, int place) {
        List<Absence> absences = em.createQuery("select a from Absence a", Absence.class).getResultList();
        Month month = new Month(end, end, absences, place, 0);
        List<Long> cases = crew.stream().filter(one -> month.there(one, end)).limit(CREW).map(EvaluationCase::id).toList();
        if (cases.size() > 1 && !silent(place)) {
            count(supervisor, cases, new DemoFacts(choices.kinds(cases.get(0), end)).incentive(end, month.lang(), place + end.getMonthValue() * 3));
        }
    }

    /**
     * What waits for supervisors: servants propose with proof, HR tells what the document-flow service found, one proposal was declined, one entry withdrawn.
     *
     * @param cases each of somebody at work, whose sheet about the part is not signed
     */
    public void proposals(Long hr, List<EvaluationCase> cases, LocalDate day, String part) {
        clock.moveTo(day);
        LocalDate before = day.minusDays(2);
        for (int i = 0; i < cases.size() / 2; i++) {
            propose(cases.get(i), before, i);
        }
        List<EvaluationCase> rest = cases.subList(cases.size() / 2, cases.size());
        List<Told> told = IntStream.range(0, rest.size()).mapToObj(i -> new Told(rest.get(i).id(), facts(rest.get(i), before).breach(before, Lang.RU, i * 2))).toList();
        InName.does(hr, () -> proposing.tell(new TreeSet<>(rest.stream().map(EvaluationCase::id).toList()), told));
        EvaluationCase declined = cases.get(0);
        Long second = propose(declined, before.minusDays(1), 5);
        clock.moveTo(day.plusDays(1));
        InName.does(declined.supervisorId(), () -> counting.decline(List.of(declined.id()), List.of(seen(second)), "Это обычный объём текущей работы"));
        withdraw(declined.supervisorId(), cases, part);
    }

    private void withdraw(Long supervisor, List<EvaluationCase> cases, String part) {
        JournalEntry entry = em.createQuery("select e from JournalEntry e where e.caseId in :cases and e.part = :part and e.stage = :counted order by e.id desc", JournalEntry.class)
                .setParameter("cases", cases.stream().map(EvaluationCase::id).toList()).setParameter("part", part).setParameter("counted", JournalEntry.COUNTED)
                .setMaxResults(1).getSingleResult();
        InName.does(supervisor, () -> counting.withdraw(List.of(entry.caseId()), List.of(seen(entry.id())), "Внесено дважды"));
    }

    private Long propose(EvaluationCase one, LocalDate day, int seed) {
        NewFact fact = facts(one, day).proved(day, Lang.RU, seed * 4 + 1, DemoScan.named("Подтверждение.pdf"));
        return InName.as(one.personId(), () -> proposing.propose(List.of(one.id()), fact)).get(0);
    }

    private DemoFacts facts(EvaluationCase one, LocalDate day) {
        return new DemoFacts(choices.kinds(one.id(), day));
    }

    private Seen seen(Long entry) {
        em.flush();
        JournalEntry found = em.find(JournalEntry.class, entry);
        return new Seen(entry, found.caseId(), found.version());
    }
}

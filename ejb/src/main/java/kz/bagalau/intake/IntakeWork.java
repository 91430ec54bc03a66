package kz.bagalau.intake;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.text.Text;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.InstantConverter;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.model.evaluation.ServantFacts;
import kz.bagalau.model.intake.IntakeLine;
import kz.bagalau.model.intake.IntakeState;
import kz.bagalau.model.intake.LineState;
import kz.bagalau.model.intake.PaperIntake;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;

/** The pieces of work on a file of papers, each in a transaction of its own, so that others see how far it has come. */
@Stateless
@Operates(Operation.WITHIN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IntakeWork {

    /** Work of which nothing was heard for so long was broken off by a stop of its server. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Library library;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /** Reads the file, and tells what is wrong before the law is asked. */
    public Batch read(Long intakeId) {
        PaperIntake file = em.find(PaperIntake.class, intakeId);
        Law law = library.law(em.find(Cycle.class, file.cycleId()).editionHash());
        Sort sort = Sorts.of(law).find(file.sort()).orElseThrow(() -> new IllegalArgumentException("no papers of the sort " + file.sort()));
        Layout layout = Layout.of(law, sort);
        ReadRows rows = ReadRows.of(layout, file.fileName(), file.content());
        People people = People.of(em, law, file.cycleId(), recorder.today()).naming(em, ReadPapers.signers(layout, rows));
        Reading reading = ReadPapers.read(law, layout, rows, people, Scans.of(em, intakeId), recorder.today());
        return new Batch(intakeId, file.bodyId(), sort, reading, names(people, file.bodyId()));
    }

    /** Whom a sentence may name: signers, and everybody in the staff. */
    private Map<Long, Text> names(People people, Long bodyId) {
        Set<Long> persons = new HashSet<>(people.signers().values());
        people.members().values().stream().map(People.Member::facts).forEach(facts -> add(persons, facts));
        staff.holders(bodyId, recorder.today()).forEach(holder -> persons.add(holder.personId()));
        Map<Long, Text> names = new HashMap<>();
        staff.names(List.copyOf(persons), recorder.today()).forEach((person, name) -> names.put(person, new Text(name.kk().full(), name.ru().full(), name.ru().full())));
        return names;
    }

    private static void add(Set<Long> persons, ServantFacts facts) {
        Stream.of(facts.personId(), facts.supervisorId(), facts.higherId()).filter(Objects::nonNull).forEach(persons::add);
    }

    /** Writes down the papers that were found and what is wrong; those that were entered before stay as they are. */
    public void begin(Batch batch) {
        em.createQuery("delete from IntakeFinding f where f.intakeId = :id").setParameter("id", batch.intakeId()).executeUpdate();
        em.createQuery("delete from IntakeLine l where l.intakeId = :id and l.state in :open").setParameter("id", batch.intakeId())
                .setParameter("open", List.of(LineState.WRONG, LineState.RIGHT, LineState.REFUSED)).executeUpdate();
        Set<Integer> there = lines(batch.intakeId()).stream().map(IntakeLine::line).collect(Collectors.toSet());
        batch.reading().flaws().forEach(flaw -> em.persist(flaw.of(batch.intakeId())));
        batch.reading().lines().stream().filter(line -> !there.contains(line.line())).forEach(line -> {
            IntakeLine kept = new IntakeLine(batch.intakeId(), line.line(), line.whose() == null ? null : line.whose().caseId(), label(line));
            kept.came(LineState.WRONG, null, null, batch.reading().told(line));
            em.persist(kept);
        });
        em.find(PaperIntake.class, batch.intakeId()).expect(batch.whole().size());
    }

    private static Bilingual label(PaperLine line) {
        String iin = String.valueOf(line.place("iin").value());
        Bilingual name = line.whose() == null ? Bilingual.of(iin, iin) : line.whose().name();
        return line.content() instanceof Content.Quarter quarter ? Bilingual.of(name.kk() + ", " + quarter.code(), name.ru() + ", " + quarter.code()) : name;
    }

    private List<IntakeLine> lines(Long intakeId) {
        return em.createQuery("select l from IntakeLine l where l.intakeId = :id order by l.line", IntakeLine.class).setParameter("id", intakeId).getResultList();
    }

    /** The numbers of the lines that stand in a state. */
    public Set<Integer> at(Long intakeId, LineState state) {
        return lines(intakeId).stream().filter(line -> line.state() == state).map(IntakeLine::line).collect(Collectors.toSet());
    }

    /** Writes down what the trial of a paper came to, or why it was not entered. */
    public void note(Long intakeId, PaperLine paper, Outcome outcome, LineState bad) {
        IntakeLine line = em.createQuery("select l from IntakeLine l where l.intakeId = :id and l.line = :line", IntakeLine.class).setParameter("id", intakeId)
                .setParameter("line", paper.line()).getSingleResult();
        if (outcome.flaw() == null) {
            line.came(LineState.RIGHT, outcome.reached().stage(), null, outcome.reached().note());
        } else {
            line.came(bad, null, null, outcome.flaw().headed());
            em.persist(outcome.flaw().of(intakeId));
        }
        tick(intakeId);
    }

    /** One paper more is done; written past the version of the row: how far the work is, is no change that its end could miss. */
    public void tick(Long intakeId) {
        em.createNativeQuery("update paper_intake set done = done + 1, worked_at = ?1 where id = ?2")
                .setParameter(1, new InstantConverter().convertToDatabaseColumn(recorder.now())).setParameter(2, intakeId).executeUpdate();
    }

    /** Goes into a state from one of others. */
    public void go(Long intakeId, IntakeState next, IntakeState... from) {
        PaperIntake file = em.find(PaperIntake.class, intakeId, LockModeType.PESSIMISTIC_WRITE);
        file.go(next, recorder.now(), from);
        file.expect(next == IntakeState.ENTERING ? at(intakeId, LineState.RIGHT).size() : 0);
    }

    /**
     * Takes up the work of which nothing was heard for a while.
     *
     * @return the state of the file
     * @throws IntakeRefused when somebody works on it
     */
    public IntakeState takeUp(Long intakeId) {
        PaperIntake file = em.find(PaperIntake.class, intakeId, LockModeType.PESSIMISTIC_WRITE);
        if (!file.state().working() || file.workedAt().plus(SILENCE).isAfter(recorder.now())) {
            throw new IntakeRefused(IntakeRefused.Reason.MOVED_ON);
        }
        file.go(file.state(), recorder.now(), file.state());
        return file.state();
    }

    /** The sort of the papers of a file. */
    public Sort sort(Long intakeId) {
        PaperIntake file = em.find(PaperIntake.class, intakeId);
        return Sorts.of(library.law(em.find(Cycle.class, file.cycleId()).editionHash())).find(file.sort()).orElseThrow();
    }

    /** Those of some lines of a file that are entered. */
    public List<IntakeLine> entered(Long intakeId, Set<Long> lineIds) {
        return lines(intakeId).stream().filter(line -> lineIds.contains(line.id()) && line.state() == LineState.ENTERED).toList();
    }

    /** Writes down why a line could not be taken back. */
    public void stays(Long lineId, Text why) {
        em.find(IntakeLine.class, lineId).back(LineState.ENTERED, why);
    }

    /** The end of a piece of work. */
    public void end(Long intakeId, IntakeState next, IntakeState from) {
        PaperIntake file = em.find(PaperIntake.class, intakeId, LockModeType.PESSIMISTIC_WRITE);
        file.go(next, recorder.now(), from);
    }

    /** Writes down that the program failed. */
    public void failed(Long intakeId) {
        em.find(PaperIntake.class, intakeId).failed("PROGRAM", recorder.now());
    }
}

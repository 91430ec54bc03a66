package kz.bagalau.journal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import kz.bagalau.access.AccessOf;
import kz.bagalau.access.Held;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.library.Calendars;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.Line;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.ServantFacts;
import kz.bagalau.model.evaluation.Signature;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.AsPerson;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.EvaluationSubjects;
import kz.bagalau.planning.Office;
import kz.bagalau.staff.Staff;

/** A body in the year 2017, whose act is amended in August: a supervisor with his people, another one, HR; each servant has a case. */
public final class JournalScene implements AutoCloseable {

    static final String BASE = "almaty-region-2017";
    static final String AMENDED = "almaty-region-2017-06";
    /** The rules of these two editions that take entries. */
    public static final String INCENTIVE = "incentive";
    static final String PENALTY = "penalty";
    static final Days YEAR = new Days(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31));
    static final LocalDate AMENDMENT = LocalDate.of(2017, 8, 7);

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    public final TestDatabase database;
    private final AtomicReference<LocalDate> today = new AtomicReference<>(LocalDate.of(2017, 9, 20));
    private Class<?>[] observers = {};
    public Long body;
    public Long supervisor;
    Long other;
    Long hr;
    public List<Long> servants;
    /** The cases of the servants, in their order; the last servant is under the other supervisor. */
    public List<Long> cases;
    Long hrCase;

    public JournalScene(int count) {
        this(TestDatabase.postgresql(), count);
    }

    JournalScene(TestDatabase database, int count) {
        this.database = database;
        database.run(em -> {
            Beans beans = new Beans(em, clock());
            beans.get(Calendars.class).takeOverShipped();
            Office office = new Office(em);
            body = office.body().id();
            office.body().assign(BASE, new Days(LocalDate.of(2017, 4, 12), AMENDMENT.minusDays(1)), null);
            office.body().assign(AMENDED, new Days(AMENDMENT, LocalDate.of(2018, 3, 5)), null);
            LocalDate since = LocalDate.of(2012, 2, 1);
            Person head = office.servant("Бектұров", null, since);
            Person under = office.servant("Әлиев", head, since);
            Person second = office.servant("Ким", head, since);
            supervisor = under.id();
            other = second.id();
            hr = office.servant("Ахметова", under, since, office.unit("hr")).id();
            servants = IntStream.range(0, count).mapToObj(i -> office.servant("Қызметші" + (char) ('А' + i % 30), i == count - 1 ? second : under,
                    i == 0 ? LocalDate.of(2017, 5, 15) : since).id()).toList();
            em.flush();
            Law law = beans.get(Library.class).use(BASE);
            Cycle cycle = new Cycle(body, BASE, law.edition().hash(), YEAR, null, done(Deed.PLAN, Role.HR_WORKER));
            em.persist(cycle);
            em.flush();
            cases = servants.stream().map(one -> open(em, beans, law, cycle.id(), one)).toList();
            hrCase = open(em, beans, law, cycle.id(), hr);
        });
    }

    private Long open(EntityManager em, Beans beans, Law law, Long cycle, Long person) {
        Staff staff = beans.get(Staff.class);
        PostHolder holder = staff.posts(person, today.get()).get(0);
        EvaluationCase subject = new EvaluationCase(body, cycle, law.edition().hash(), ServantFacts.of(holder, staff.lines(body, today.get()).getOrDefault(person, Line.NONE)), YEAR);
        subject.follow(new Course(law.road(subject.track()), Situation.empty().with(Circumstance.SCHEDULE_AGREED), done(Deed.ENROL, Role.HR_WORKER)));
        em.persist(subject);
        em.flush();
        return subject.id();
    }

    Done done(Deed deed, Role role) {
        return new Done(deed, null, role, Medium.SYSTEM, noon(), today.get(), null, null, "1");
    }

    private Instant noon() {
        return today.get().atTime(12, 0).atZone(ZONE).toInstant();
    }

    Clock clock() {
        return Clock.fixed(noon(), ZONE);
    }

    /** Who hears what is told. */
    public void hearing(Class<?>... classes) {
        observers = classes;
    }

    public void on(LocalDate day) {
        today.set(day);
    }

    public <T> T as(Long person, Function<Beans, T> work) {
        return database.call(em -> inName(em, person, work));
    }

    public void does(Long person, Consumer<Beans> work) {
        as(person, beans -> {
            work.accept(beans);
            return null;
        });
    }

    /** Does something as a person in a transaction that somebody else begins and ends. */
    <T> T inName(EntityManager em, Long person, Function<Beans, T> work) {
        Beans beans = new Beans(em, clock()).hearing(observers);
        beans.with(AccessOf.sources(clock(), beans.get(EvaluationSubjects.class)));
        List<Held> held = hr.equals(person) ? List.of(new Held(kz.bagalau.model.account.Role.HR_WORKER, body, LocalDate.of(2015, 1, 1), null)) : List.of();
        return AsPerson.does(person, held, hr.equals(person) ? body : null, () -> work.apply(beans));
    }

    /** The sheet of a part goes to whoever supervised on its last day. */
    void sent(Long caseId, String part, Long evaluator) {
        does(supervisor, beans -> {
            Law law = beans.get(Library.class).use(part.compareTo("2017-Q3") < 0 ? BASE : AMENDED);
            beans.get(EntityManager.class).persist(issued(law, caseId, part, evaluator));
        });
    }

    private Sheet issued(Law law, Long caseId, String part, Long evaluator) {
        Sheet sheet = new Sheet(body, caseId, new SubPeriods(law.edition()).kinds().get(0).of().replace("grade", "score"), evaluator, Role.SUPERVISOR);
        sheet.about(part, law.edition().hash());
        sheet.issue(new Course(law.road(sheet.track()), Situation.empty(), done(Deed.ISSUE, Role.HR_WORKER)), today.get());
        return sheet;
    }

    /** The supervisor signs the sheet of a part on the present day. */
    Long signed(Long caseId, String part) {
        return as(supervisor, beans -> {
            EntityManager em = beans.get(EntityManager.class);
            EvaluationCase subject = em.find(EvaluationCase.class, caseId);
            Law law = beans.get(Library.class).use(part.compareTo("2017-Q3") < 0 ? BASE : AMENDED);
            Sheet sheet = issued(law, caseId, part, subject.supervisorId());
            sign(law, sheet, subject.supervisorId());
            em.persist(sheet);
            em.flush();
            return sheet.id();
        });
    }

    void sign(Law law, Sheet sheet, Long signer) {
        sheet.sign(new Course(law.road(sheet.track()), Situation.empty().with(Circumstance.FOURTH_QUARTER), done(Deed.SIGN, Role.SUPERVISOR)),
                Signature.inSystem(signer, Role.SUPERVISOR, noon(), today.get(), "0".repeat(64)));
    }

    /** The supervisor takes it back. */
    void recalled(Long sheetId) {
        does(supervisor, beans -> {
            Sheet sheet = beans.get(EntityManager.class).find(Sheet.class, sheetId);
            Law law = beans.get(Library.class).law(sheet.editionHash().orElseThrow());
            sheet.recall(new Course(law.road(sheet.track()), Situation.empty(), done(Deed.RECALL, Role.SUPERVISOR)));
        });
    }

    /** A rewarded activity with a document. */
    public static NewFact reward(String kind, LocalDate day) {
        return new NewFact(INCENTIVE, kind, day, "Разработан проект постановления", "Постановление № 12", null, null);
    }

    /** A breach with a document. */
    public static NewFact breach(LocalDate day) {
        return new NewFact(PENALTY, "EXECUTIVE_DISCIPLINE", day, "Поручение исполнено с опозданием", "Карточка контроля № 7", null, null);
    }

    @Override
    public void close() {
        database.close();
    }
}

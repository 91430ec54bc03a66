package kz.bagalau.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;
import kz.bagalau.access.AccessOf;
import kz.bagalau.access.Held;
import kz.bagalau.acts.FrozenExplanation;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.documents.DocumentSource;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Competencies;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Indicators;
import kz.bagalau.law.instrument.Instrument;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.RowSelection;
import kz.bagalau.law.instrument.Shown;
import kz.bagalau.law.instrument.Target;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.Medium;
import kz.bagalau.library.Calendars;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.PasswordHash;
import kz.bagalau.model.body.Line;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.model.evaluation.ResultValue;
import kz.bagalau.model.evaluation.ServantFacts;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.plans.PlanSubjects;
import kz.bagalau.staff.Staff;

/**
 * The office of a year on beans joined by hand, in a database of its own. Stories of a later stage begin with cases that {@link #computed}
 * puts there.
 */
public class YearScene extends YearOffice implements AutoCloseable {

    public final TestDatabase database;
    private Long cycle;
    private Class<?>[] observers = {};

    /** With so many servants, on PostgreSQL. */
    public YearScene(String edition, int servants) {
        this(TestDatabase.postgresql(), edition, servants);
    }

    /** With so many servants, in a database of the caller's choice. */
    public YearScene(TestDatabase database, String edition, int count) {
        this(database, Year.of2019(edition), count);
    }

    /** An office in another year. */
    protected YearScene(TestDatabase database, Year year, int count) {
        super(year);
        this.database = database;
        database.run(em -> {
            new Beans(em, clock()).get(Calendars.class).takeOverShipped();
            settle(new Office(em), em, count);
        });
    }

    /** The same people, in a copy of its database. */
    protected YearScene(YearScene scene, TestDatabase copy) {
        super(scene);
        database = copy;
        cycle = scene.cycle;
    }

    /** The scene as it stands now, once more: what happens in the one does not happen in the other. */
    public YearScene copy() {
        return new YearScene(this, database.copy());
    }

    @Override
    public <T> T call(Function<EntityManager, T> work) {
        return database.call(work);
    }

    /** Does something as a person, in one transaction. */
    @Override
    public <T> T as(Long person, Function<Beans, T> work) {
        return database.call(em -> inName(person, null, beans(em), work));
    }

    /** Does something as a person in a transaction that somebody else begins and ends. */
    public <T> T inName(EntityManager em, Long person, Function<Beans, T> work) {
        return inName(person, null, beans(em), work);
    }

    /** What HR does, at work in the body. */
    public <T> T office(Function<Beans, T> work) {
        return database.call(em -> inName(hr, body, beans(em), work));
    }

    /** How many statements a person's question sends. */
    public int statements(Long person, Consumer<Beans> question) {
        return database.statements(em -> inName(person, null, beans(em), one -> {
            question.accept(one);
            return null;
        }));
    }

    /** How many questions a person's deed asks of the database; what it writes is not counted. */
    public int questions(Long person, Consumer<Beans> deed) {
        return database.questions(em -> inName(person, null, beans(em), one -> {
            deed.accept(one);
            return null;
        }));
    }

    /** Lets beans of these classes hear what others fire from now on. */
    public void hearing(Class<?>... classes) {
        observers = classes;
    }

    private Beans beans(EntityManager em) {
        Beans beans = new Beans(em, clock()).hearing(observers);
        return beans.with(AccessOf.sources(clock(), beans.get(EvaluationSubjects.class), beans.get(PlanSubjects.class), beans.get(DocumentSource.class)));
    }

    private <T> T inName(Long person, Long at, Beans beans, Function<Beans, T> work) {
        List<Held> held = granted(person).stream().map(role -> new Held(role, body, year.days().first().minusYears(1), null)).toList();
        return AsPerson.does(person, held, at, () -> work.apply(beans));
    }

    /** They can log in: what lies in their inboxes reaches them. */
    public final void logins(Collection<Long> people) {
        database.run(em -> people.forEach(one -> {
            Account account = Account.of(one, "login" + one, "login" + one, "kk");
            account.choose(new PasswordHash("-"));
            em.persist(account);
        }));
    }

    /** Somebody's account is closed. */
    public final void locked(Long person) {
        database.run(em -> em.createQuery("select a from Account a where a.personId = :person", Account.class).setParameter("person", person).getSingleResult().disable(Instant.EPOCH));
    }

    /** The cycle of the year, opened at its first use. */
    public Long cycle() {
        if (cycle == null) {
            cycle = as(hr, beans -> {
                Cycle opened = new Cycle(body, edition, beans.get(Library.class).use(edition).edition().hash(), year.days(), null, done(Deed.PLAN, Role.HR_WORKER));
                EntityManager em = beans.get(EntityManager.class);
                em.persist(opened);
                em.flush();
                return opened.id();
            });
        }
        return cycle;
    }

    /** A case of the year that went some deeds of its way, none of whose needs was asked. */
    public Long caseOf(Long servant, Deed... deeds) {
        Long opened = cycle();
        return as(hr, beans -> {
            EntityManager em = beans.get(EntityManager.class);
            Law law = beans.get(Library.class).use(edition);
            EvaluationCase subject = new EvaluationCase(body, opened, law.edition().hash(), facts(beans, servant), year.days());
            for (Deed deed : deeds) {
                subject.follow(new Course(law.road(subject.track()), everything(law), done(deed, Role.HR_WORKER)));
            }
            em.persist(subject);
            em.flush();
            return subject.id();
        });
    }

    /**
     * A case whose results are computed: the grade for so many targets reached, and an outcome for each competency.
     *
     * @param reached how many of the five targets are reached
     * @param failing the codes of the competencies of which no indicator showed
     */
    public Long computed(Long servant, int reached, String... failing) {
        Long caseId = caseOf(servant, Deed.ENROL, Deed.NOTIFY, Deed.SEND_SHEETS, Deed.COMPUTE);
        does(hr, beans -> {
            Law law = beans.get(Library.class).use(edition);
            EvaluationCase subject = beans.get(EntityManager.class).find(EvaluationCase.class, caseId);
            List<Target> targets = IntStream.rangeClosed(1, 5).mapToObj(i -> Target.reached("НМИ " + i, i <= reached)).toList();
            enter(subject, "targets-result", "", new Evaluation(law.edition(), Facts.none().and("targets-grade", targets)).answer("targets-grade"));
            String group = law.edition().rule("category-group", RowSelection.class)
                    .select(subject.facts().category(), subject.facts().headOfUnit()).value();
            for (var each : law.edition().rule("competencies", Competencies.class).of(subject.facts().publicServices())) {
                List<String> all = law.edition().rule("indicators", Indicators.class).of(each.code(), group).effective();
                boolean fails = List.of(failing).contains(each.code());
                Shown shown = new Shown(fails ? List.of() : all, fails ? all : List.of());
                enter(subject, "competencies-result", each.code(), law.edition().rule("competency-outcome", Instrument.class)
                        .answer(new Evaluation(law.edition(), Facts.none().and("competency-outcome", shown))));
            }
        });
        return caseId;
    }

    /** The day on which the commission decided what {@link #completed} brings: before the official approved it on {@link #DAY}. */
    public static final LocalDate DECIDED = DAY.minusDays(4);

    /** A case whose results the commission decided as they were computed, and the official approved. */
    public Long completed(Long servant, int reached, String... failing) {
        Long caseId = computed(servant, reached, failing);
        decided(caseId);
        return caseId;
    }

    /** What a result says, to be entered once more. */
    public static ResultValue again(CaseResult one) {
        return new ResultValue(one.kind(), one.part(), one.score(), one.grade(), one.explanation(), one.facts(), one.program());
    }

    private void decided(Long caseId) {
        does(hr, beans -> {
            Law law = beans.get(Library.class).use(edition);
            EvaluationCase subject = beans.get(EntityManager.class).find(EvaluationCase.class, caseId);
            subject.inForce().forEach(one -> subject.enter(again(one), Origin.DECIDED, DECIDED, null));
            step(law, subject, "planned", done(Deed.PUT_ON_AGENDA, Role.SECRETARY).dated(DECIDED));
            step(law, subject, "open", done(Deed.DECIDE, Role.SECRETARY).dated(DECIDED));
            step(law, subject, "signed", done(Deed.SUBMIT, Role.SECRETARY).dated(DECIDED));
            step(law, subject, "signed", done(Deed.APPROVE, Role.OFFICIAL));
        });
    }

    /** A later decision on a case that was opened again: one of its results is given another grade. */
    public void revised(Long caseId, String kind, String part, String grade, LocalDate on) {
        does(hr, beans -> {
            Law law = beans.get(Library.class).use(edition);
            EvaluationCase subject = beans.get(EntityManager.class).find(EvaluationCase.class, caseId);
            CaseResult old = subject.result(kind, part).orElseThrow();
            subject.enter(new ResultValue(kind, part, old.score(), grade, old.explanation(), old.facts(), old.program()), Origin.REVISED, on, null);
            step(law, subject, "planned", done(Deed.PUT_ON_AGENDA, Role.SECRETARY).dated(on));
            step(law, subject, "open", done(Deed.REVISE, Role.SECRETARY).dated(on));
            step(law, subject, "signed", done(Deed.SUBMIT, Role.SECRETARY).dated(on));
            step(law, subject, "signed", done(Deed.APPROVE, Role.OFFICIAL).dated(on));
        });
    }

    /** A deed on a case while its session stands at a stage, everything that the rules ask for being there. */
    private static void step(Law law, EvaluationCase subject, String session, Done done) {
        Track road = law.road(subject.track());
        Situation situation = everything(law).with(TrackName.parse("session"), Stage.of(session));
        for (String rule : road.rules(done.deed())) {
            situation = situation.ruled(rule, Optional.empty());
        }
        subject.follow(new Course(road, situation, done));
    }

    /** The sheets of a case, signed by all and passed on to the commission. */
    public Long sheets(Long caseId) {
        does(hr, beans -> {
            Law law = beans.get(Library.class).use(edition);
            EvaluationCase subject = beans.get(EntityManager.class).find(EvaluationCase.class, caseId);
            sheet(beans, law, subject, "targets-grade", Deed.ISSUE, Deed.SIGN, Deed.SUBMIT, Deed.AGREE, Deed.SEND);
            sheet(beans, law, subject, "competencies", Deed.ISSUE, Deed.SIGN, Deed.SEND);
        });
        return caseId;
    }

    private static void sheet(Beans beans, Law law, EvaluationCase subject, String kind, Deed... deeds) {
        Sheet sheet = new Sheet(subject.bodyId(), subject.id(), kind, Optional.ofNullable(subject.supervisorId()).orElse(subject.personId()), Role.SUPERVISOR);
        for (Deed deed : deeds) {
            Role by = deed == Deed.ISSUE || deed == Deed.SEND ? Role.HR_WORKER : deed == Deed.AGREE ? Role.HIGHER_SUPERVISOR : Role.SUPERVISOR;
            sheet.follow(new Course(law.road(sheet.track()), everything(law), done(deed, by)));
        }
        beans.get(EntityManager.class).persist(sheet);
    }

    private static void enter(EvaluationCase subject, String kind, String part, Outcome outcome) {
        Step why = outcome.step().orElseThrow();
        var verdict = outcome.value().map(explained -> explained.value());
        subject.enter(new ResultValue(kind, part, verdict.flatMap(one -> one.score()).map(Score::toString).orElse(null),
                verdict.flatMap(one -> one.grade()).map(one -> one.code()).orElse(null), FrozenExplanation.of(why), "{}", "1"), Origin.COMPUTED, DAY, null);
    }

    private static ServantFacts facts(Beans beans, Long person) {
        Staff staff = beans.get(Staff.class);
        PostHolder holder = staff.posts(person, DAY).get(0);
        return ServantFacts.of(holder, staff.lines(holder.bodyId(), DAY).getOrDefault(person, Line.NONE));
    }

    /** A situation in which nothing stands in the way of the first deeds of a case. */
    private static Situation everything(Law law) {
        Situation situation = Situation.empty().with(Circumstance.SCHEDULE_AGREED);
        for (String track : List.of("sheet.targets-grade", "sheet.competencies")) {
            situation = law.route().find(TrackName.parse(track)).isPresent() ? situation.with(TrackName.parse(track), Stage.of("sent")) : situation;
        }
        return situation;
    }

    private static Done done(Deed deed, Role role) {
        Instant noon = DAY.atTime(12, 0).atZone(ZONE).toInstant();
        return new Done(deed, null, role, Medium.SYSTEM, noon, DAY, null, null, "1");
    }

    @Override
    public void close() {
        database.close();
    }
}

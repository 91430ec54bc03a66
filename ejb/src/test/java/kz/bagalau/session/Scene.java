package kz.bagalau.session;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kz.bagalau.model.session.Seat;
import kz.bagalau.model.Bilingual;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.bagalau.access.AccessOf;
import kz.bagalau.access.Held;
import kz.bagalau.acts.FrozenExplanation;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.Medium;
import kz.bagalau.library.Calendars;
import kz.bagalau.library.Law;
import kz.bagalau.documents.Attachment;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.JobDescription;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.body.Unit;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Followed;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.model.evaluation.ResultValue;
import kz.bagalau.model.evaluation.ServantFacts;
import kz.bagalau.model.evaluation.Signature;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.model.survey.OpenedAnswer;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.planning.YearScene;
import kz.bagalau.planning.AsPerson;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.EvaluationSubjects;
import kz.bagalau.planning.Office;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/** An office with computed cases and a commission from other units, told through the real beans. */
public final class Scene implements AutoCloseable {

    public static final LocalDate DAY = LocalDate.of(2015, 10, 12);
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    public final TestDatabase database = TestDatabase.postgresql();
    private final AtomicReference<LocalDate> today = new AtomicReference<>(DAY);
    public Long body;
    public Long chair;
    public Long deputy;
    public Long member;
    public Long secretary;
    public Long supervisor;
    public List<Long> servants;
    private Class<?>[] observers = {};

    public Scene() {
        database.run(em -> {
            new Beans(em, clock()).get(Calendars.class).takeOverShipped();
            Office office = new Office(em);
            body = office.body().id();
            office.body().assign("astana-2015", new Days(LocalDate.of(2015, 6, 30), LocalDate.of(2016, 4, 5)), null);
            supervisor = office.servant("Әлиев", null, DAY.minusYears(5)).id();
            Person head = em.find(Person.class, supervisor);
            servants = List.of("Ғабитов", "Ибраев", "Яковлев").stream().map(name -> office.servant(name, head, DAY.minusYears(3)).id()).toList();
            chair = elsewhere(office, "2", "Сейітов");
            deputy = elsewhere(office, "3", "Ким");
            member = elsewhere(office, "4", "Нұрпейісова");
            secretary = elsewhere(office, "5", "Ахметова");
        });
    }

    private static Long elsewhere(Office office, String code, String surname) {
        Unit unit = office.unit(code);
        return office.servant(surname, null, DAY.minusYears(5), unit).id();
    }

    public Clock clock() {
        Instant noon = today.get().atTime(12, 0).atZone(ZONE).toInstant();
        return Clock.fixed(noon, ZONE);
    }

    /** Lets beans of these classes hear what others fire from now on. */
    public void hearing(Class<?>... classes) {
        observers = classes;
    }

    public void on(LocalDate day) {
        today.set(day);
    }

    public <T> T as(Long person, Function<Beans, T> work) {
        return database.call(em -> {
            Beans beans = new Beans(em, clock()).hearing(observers);
            return inName(person, beans.with(AccessOf.sources(clock(), beans.get(EvaluationSubjects.class))), work);
        });
    }

    public void does(Long person, Consumer<Beans> work) {
        as(person, beans -> {
            work.accept(beans);
            return null;
        });
    }

    /** How many statements a person's question sends. */
    public int statements(Long person, Consumer<Beans> question) {
        return database.statements(em -> {
            Beans beans = new Beans(em, clock());
            inName(person, beans.with(AccessOf.sources(clock(), beans.get(EvaluationSubjects.class))), one -> {
                question.accept(one);
                return null;
            });
        });
    }

    private <T> T inName(Long person, Beans beans, Function<Beans, T> work) {
        return AsPerson.does(person, held(person), null, () -> work.apply(beans));
    }

    /** The secretary is a worker of HR. */
    private List<Held> held(Long person) {
        return !person.equals(secretary) ? List.of() : List.of(new Held(kz.bagalau.model.account.Role.HR_WORKER, body, DAY.minusYears(1), null),
                new Held(kz.bagalau.model.account.Role.SECRETARY, body, DAY.minusYears(1), null));
    }

    /**
     * A case whose sheets are in and whose result is computed.
     *
     * @param points    initiative, quality, cooperation, ethics
     * @param circular  the totals of three colleagues, each over three criteria; none: nobody could be asked
     * @param described whether there is a job description
     */
    public Long computed(Long servant, List<Integer> points, List<Integer> circular, boolean described) {
        return as(secretary, beans -> {
            EntityManager em = beans.get(Commissions.class).em;
            Law law = beans.get(Library.class).use("astana-2015");
            Cycle cycle = new Cycle(body, "astana-2015", law.edition().hash(), new Days(DAY.minusMonths(2), DAY.plusMonths(2)), null,
                    done(Deed.OPEN, secretary, Role.HR_WORKER));
            em.persist(cycle);
            em.flush();
            EvaluationCase subject = new EvaluationCase(body, cycle.id(), law.edition().hash(), facts(em, servant),
                    new Days(DAY.minusYears(1), DAY.minusDays(1)));
            Situation in = Situation.empty().with(Circumstance.SCHEDULE_AGREED).with(TrackName.parse("sheet.supervisor-sheet"), Stage.of("sent"))
                    .with(TrackName.parse("survey.circular-mean"), Stage.of("closed"));
            List.of(Deed.ENROL, Deed.NOTIFY, Deed.SEND_SHEETS, Deed.COMPUTE).forEach(deed -> follow(law, subject, in, deed, Role.HR_WORKER));
            em.persist(subject);
            em.flush();
            sheet(em, law, subject, points);
            survey(em, law, subject, circular);
            em.flush();
            if (described) {
                em.persist(new JobDescription(body, servant, null, 1, "a.pdf", new byte[3], "00", Instant.EPOCH));
            }
            enter(beans, subject);
            return subject.id();
        });
    }

    /** A case that the commission decided as computed, and whose protocol is signed. */
    public Long completed(Long servant, List<Integer> points, List<Integer> circular) {
        Long caseId = computed(servant, points, circular, true);
        does(secretary, beans -> {
            CaseFile file = beans.get(CaseFiles.class).file(caseId);
            EvaluationCase subject = file.subject();
            Situation open = Situation.empty().with(TrackName.parse("session"), Stage.of("open")).ruled("session-documents", Optional.empty())
                    .ruled("quorum", Optional.empty()).ruled("ballot", Optional.empty());
            List.of(Deed.PUT_ON_AGENDA, Deed.DECIDE).forEach(deed -> follow(file.law(), subject, open, deed, Role.SECRETARY));
            subject.enter(YearScene.again(subject.inForce().get(0)), Origin.DECIDED, DAY, null);
            follow(file.law(), subject, Situation.empty().with(TrackName.parse("session"), Stage.of("signed")), Deed.COMPLETE, Role.SYSTEM);
        });
        return caseId;
    }

    /** The commission of chair, deputy, member and secretary, by its order. */
    public void appoint() {
        does(secretary, beans -> beans.get(Commissions.class).appoint(body, Bilingual.of("Бағалау жөніндегі комиссия", "Комиссия по оценке"), "15-к",
                DAY.minusDays(40), DAY.minusDays(40), List.of(Seat.chair(chair), Seat.deputy(deputy), Seat.member(member), Seat.secretary(secretary)),
                new Attachment("Приказ.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))));
    }

    /** A session that approved computed cases, with its protocol signed by all. */
    public Long approved(List<Long> cases) {
        if (as(secretary, beans -> beans.get(Commissions.class).of(body)).isEmpty()) {
            appoint();
        }
        Long session = as(secretary, beans -> beans.get(PlanSession.class).onDay(body, today.get(), "каб. 12", "согласие от 01.10.2015"));
        does(secretary, beans -> beans.get(Agenda.class).put(session, cases));
        does(secretary, beans -> List.of(chair, deputy, member).forEach(person -> beans.get(HoldSession.class).came(session, person)));
        does(secretary, beans -> beans.get(HoldSession.class).open(session));
        does(secretary, beans -> beans.get(Votes.class).together(session, Map.of(chair, true, deputy, true, member, true)));
        does(secretary, beans -> beans.get(HoldSession.class).close(session, null));
        does(secretary, beans -> beans.get(Protocols.class).make(session, null));
        List.of(secretary, chair, deputy, member).forEach(person -> does(person, beans -> beans.get(Protocols.class).sign(session)));
        return session;
    }

    private void enter(Beans beans, EvaluationCase subject) {
        Outcome outcome = beans.get(Recount.class).outcome(beans.get(CaseFiles.class).file(subject.id()), "annual");
        var verdict = outcome.value().map(explained -> explained.value());
        subject.enter(new ResultValue("annual", "", verdict.flatMap(one -> one.score()).map(Score::toString).orElse(null),
                verdict.flatMap(one -> one.grade()).map(one -> one.code()).orElse(null), FrozenExplanation.of(outcome.step().orElseThrow()), "{}", "1"),
                Origin.COMPUTED, DAY, null);
    }

    private static ServantFacts facts(EntityManager em, Long person) {
        PostHolder holder = em.createQuery("select " + PostHolder.NEW + PostHolder.FROM + " and e.personId = :person", PostHolder.class)
                .setParameter("day", DAY).setParameter("person", person).getSingleResult();
        return ServantFacts.of(holder, kz.bagalau.model.body.Line.under(new kz.bagalau.model.body.Supervision(holder.supervisorId(), null, null)));
    }

    private void sheet(EntityManager em, Law law, EvaluationCase subject, List<Integer> points) {
        Sheet sheet = new Sheet(body, subject.id(), "supervisor-sheet", supervisor, Role.SUPERVISOR);
        sheet.issue(course(law, sheet, Situation.empty(), Deed.ISSUE, Role.HR_WORKER), DAY.minusMonths(1));
        List<String> criteria = List.of("initiative", "quality", "cooperation", "ethics");
        Map<String, Score> marks = new TreeMap<>();
        criteria.forEach(criterion -> marks.put(criterion, Score.of(points.get(criteria.indexOf(criterion)))));
        sheet.save(Filled.points(marks), supervisor, Instant.EPOCH);
        sheet.sign(course(law, sheet, Situation.empty(), Deed.SIGN, Role.SUPERVISOR), Signature.inSystem(supervisor, Role.SUPERVISOR, Instant.EPOCH, DAY, "00"));
        sheet.offer(course(law, sheet, Situation.empty(), Deed.OFFER, Role.SUPERVISOR));
        sheet.acknowledge(course(law, sheet, Situation.empty(), Deed.ACKNOWLEDGE, Role.SERVANT),
                Signature.inSystem(subject.personId(), Role.SERVANT, Instant.EPOCH, DAY, "00"), null);
        sheet.follow(course(law, sheet, Situation.empty(), Deed.SEND, Role.SUPERVISOR));
        em.persist(sheet);
    }

    private static void survey(EntityManager em, Law law, EvaluationCase subject, List<Integer> totals) {
        Survey survey = new Survey(subject.bodyId(), subject.id(), "circular-mean", law.edition().hash());
        if (totals.isEmpty()) {
            follow(law, survey, Situation.empty().with(Circumstance.NOBODY_TO_ASK), Deed.NOTE_NOBODY, Role.HR_WORKER);
        } else {
            follow(law, survey, Situation.empty(), Deed.NAME_RESPONDENTS, Role.HR_WORKER);
            follow(law, survey, Situation.empty(), Deed.OPEN, Role.HR_WORKER);
            survey.close(course(law, survey, Situation.empty().with(Circumstance.ALL_RETURNED), Deed.CLOSE, Role.HR_WORKER));
        }
        em.persist(survey);
        em.flush();
        PointSheet form = law.edition().rule("circular-colleague", PointSheet.class);
        totals.forEach(total -> em.persist(new OpenedAnswer(UUID.randomUUID().toString(), survey.id(), form.name(), null, marks(form, total))));
    }

    /** Marks on the criteria of a form that add up to a total. */
    private static Map<String, Score> marks(PointSheet form, int total) {
        Map<String, Score> marks = new TreeMap<>();
        int left = total;
        int lines = form.criteria().size();
        for (Criterion line : form.criteria()) {
            int points = Math.min(5, left - 2 * (lines - marks.size() - 1));
            marks.put(line.code(), Score.of(points));
            left -= points;
        }
        return marks;
    }

    private static void follow(Law law, Followed thing, Situation facts, Deed deed, Role role) {
        thing.follow(course(law, thing, facts, deed, role));
    }

    private static Course course(Law law, Followed thing, Situation facts, Deed deed, Role role) {
        return new Course(law.road(thing.track()), facts, done(deed, 1L, role));
    }

    private static Done done(Deed deed, Long by, Role role) {
        return new Done(deed, null, role, Medium.SYSTEM, DAY.atStartOfDay(ZONE).toInstant(), DAY, null, null, "1");
    }

    @Override
    public void close() {
        database.close();
    }
}

package kz.bagalau.survey;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.Line;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.ServantFacts;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.Recorder;
import kz.bagalau.planning.YearScene;
import kz.bagalau.staff.Staff;

/** An office in December 2023 under the act of Aksu: its cases are enrolled, and people are asked about them. */
public final class SurveyScene extends YearScene {

    public static final LocalDate DECEMBER = LocalDate.of(2023, 12, 20);
    public static final LocalDate LATER = LocalDate.of(2024, 1, 11);

    private final SurveyKeys keys;
    private Long cycle;

    /** With so many servants, on PostgreSQL; the master key lies in a folder. */
    public SurveyScene(Path folder, int servants) {
        super(TestDatabase.postgresql(), new Year("aksu-2023", new Days(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)), DECEMBER,
                Map.of("aksu-2023", new Days(LocalDate.of(2023, 1, 1), null))), servants);
        keys = SurveyBed.keys(folder);
        database.run(em -> em.createNativeQuery("update employment set category = 'E-R-1' where person_id in (?1, ?2)").setParameter(1, head)
                .setParameter(2, supervisor).executeUpdate());
    }

    private SurveyScene(SurveyScene scene) {
        super(scene, scene.database.copy());
        keys = scene.keys;
        cycle = scene.cycle;
    }

    @Override
    public SurveyScene copy() {
        return new SurveyScene(this);
    }

    @Override
    public <T> T as(Long person, Function<Beans, T> work) {
        return super.as(person, beans -> work.apply(beans.with(keys)));
    }

    @Override
    public Long cycle() {
        if (cycle == null) {
            cycle = as(hr, beans -> {
                Cycle opened = new Cycle(body, edition, beans.get(Library.class).use(edition).edition().hash(), year.days(), null, beans.get(Recorder.class).done(Deed.PLAN, Role.HR_WORKER));
                beans.get(EntityManager.class).persist(opened);
                beans.get(EntityManager.class).flush();
                return opened.id();
            });
        }
        return cycle;
    }

    /** A case of each servant and of the supervisor, by person. */
    Map<Long, Long> casesOfAll() {
        return cases(Stream.concat(servants.stream(), Stream.of(supervisor)).toList());
    }

    /** Cases of people, enrolled. */
    public Map<Long, Long> cases(List<Long> people) {
        Long opened = cycle();
        return as(hr, beans -> people.stream().collect(Collectors.toMap(person -> person, person -> {
            EntityManager em = beans.get(EntityManager.class);
            Law law = beans.get(Library.class).use(edition);
            Staff staff = beans.get(Staff.class);
            EvaluationCase subject = new EvaluationCase(body, opened, law.edition().hash(), ServantFacts.of(staff.posts(person, DECEMBER).get(0),
                    staff.lines(body, DECEMBER).getOrDefault(person, Line.NONE)), year.days());
            subject.follow(new Course(law.road(subject.track()), Situation.empty().with(Circumstance.SCHEDULE_AGREED), beans.get(Recorder.class).done(Deed.ENROL, Role.HR_WORKER)));
            em.persist(subject);
            em.flush();
            return subject.id();
        })));
    }

    /** The survey of a case that counts, with those asked. */
    public Survey survey(Long caseId) {
        return database.call(em -> em.createQuery("select distinct s from Survey s left join fetch s.respondents where s.caseId = :case order by s.id desc", Survey.class)
                .setParameter("case", caseId).getResultList().get(0));
    }

    /** Somebody gives the same mark everywhere, and some words. */
    public void answers(Survey survey, Long person, int mark, String words) {
        does(person, beans -> {
            Map<String, Score> points = beans.get(AnswerQuestionnaire.class).questions(survey.id()).form().statements().stream()
                    .collect(Collectors.toMap(one -> one.code(), one -> Score.of(mark)));
            beans.get(AnswerQuestionnaire.class).answer(survey.id(), points, words);
        });
    }

    /** Closes a survey. */
    public void close(Long caseId) {
        does(hr, beans -> beans.get(CloseSurvey.class).close(caseId));
    }

    /** The first column of whatever the database answers. */
    public List<String> sql(String question) {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException wrong) {
            throw new IllegalStateException(question, wrong);
        }
    }
}

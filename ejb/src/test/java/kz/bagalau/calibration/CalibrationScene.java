package kz.bagalau.calibration;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.bagalau.access.Held;
import kz.bagalau.acts.FrozenExplanation;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Marks;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.model.evaluation.ResultValue;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.AsPerson;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.Recorder;
import kz.bagalau.planning.YearScene;
import kz.bagalau.watch.CaseFiles;

/**
 * An office under aksu-2023 in 2024 whose quarters are ranked: the supervisor scored the first servant, members of its commission (three of
 * them) the others, so that there are evaluators who can sit.
 */
class CalibrationScene extends YearScene {

    static final String EDITION = "aksu-2023";
    /** The day on which the sheets of the first quarter are signed. */
    static final LocalDate SIGNED = LocalDate.of(2024, 4, 8);
    /** The day on which they are read. */
    static final LocalDate READ = LocalDate.of(2024, 4, 9);
    private final Map<Long, Long> cases = new HashMap<>();

    CalibrationScene() {
        super(TestDatabase.postgresql(), new Year(EDITION, new Days(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)), SIGNED,
                Map.of(EDITION, new Days(LocalDate.of(2023, 4, 11), null))), 4);
        database.run(em -> em.createNativeQuery("update employment set appointed_on = date '2015-01-12', held_since = date '2015-01-12'").executeUpdate());
        for (int i = 0; i < 3; i++) {
            ranked(servants.get(i + 1), commission.get(i), "2024-Q1", 3, 3, 3, 3);
        }
    }

    /** Who prepares and holds the sessions. */
    Long headOfHr() {
        return hr;
    }

    @Override
    public <T> T as(Long person, Function<Beans, T> work) {
        List<Held> held = new ArrayList<>(granted(person).stream().map(role -> held(role)).toList());
        if (person.equals(hr)) {
            held.add(held(kz.bagalau.model.account.Role.HEAD_OF_HR));
        }
        return database.call(em -> AsPerson.does(person, held, body, () -> work.apply(new Beans(em, clock()))));
    }

    private Held held(kz.bagalau.model.account.Role role) {
        return new Held(role, body, LocalDate.of(2023, 1, 1), null);
    }

    /** The case of a servant, its sheets sent out. */
    Long caseFor(Long servant) {
        return cases.computeIfAbsent(servant, any -> caseOf(servant, Deed.ENROL, Deed.NOTIFY, Deed.SEND_SHEETS));
    }

    /**
     * A quarter's sheet with these points, signed and read; its result computed.
     *
     * @return the sheet
     */
    Long ranked(Long servant, Long evaluator, String part, int... points) {
        return signed(servant, evaluator, part, true, points);
    }

    /** The same signed while a session is planned over it: proposed, and read by nobody yet. */
    Long proposed(Long servant, Long evaluator, String part, int... points) {
        return signed(servant, evaluator, part, false, points);
    }

    private Long signed(Long servant, Long evaluator, String part, boolean read, int... points) {
        Long caseId = caseFor(servant);
        return as(evaluator, beans -> {
            EntityManager em = beans.get(EntityManager.class);
            Law law = beans.get(Library.class).use(EDITION);
            EvaluationCase subject = em.find(EvaluationCase.class, caseId);
            Sheet sheet = new Sheet(body, caseId, "ranking-sheet", evaluator, Role.EVALUATOR);
            sheet.about(part, law.edition().hash());
            Recorder recorder = beans.get(Recorder.class);
            sheet.issue(course(law, sheet, recorder.done(Deed.ISSUE, Role.HR_WORKER).dated(SIGNED)), SIGNED);
            List<String> codes = List.of("quality", "terms", "initiative", "discipline");
            Map<String, Score> marks = new HashMap<>();
            for (int i = 0; i < codes.size(); i++) {
                marks.put(codes.get(i), Score.of(points[i]));
            }
            sheet.save(Filled.points(marks), evaluator, recorder.now());
            if (read) {
                sheet.sign(course(law, sheet, recorder.done(Deed.SIGN, Role.EVALUATOR).dated(SIGNED)), recorder.signature(Role.EVALUATOR, "0".repeat(64)));
                sheet.offer(course(law, sheet, recorder.done(Deed.OFFER, Role.SYSTEM).dated(SIGNED)));
                sheet.acknowledge(course(law, sheet, recorder.done(Deed.ACKNOWLEDGE, Role.SERVANT).dated(READ)), recorder.signature(Role.SERVANT, "0".repeat(64)), null);
            } else {
                assertTrue(beans.get(ProposedScores.class).awaited(beans.get(CaseFiles.class).file(caseId), sheet), "a session is planned over it");
                sheet.sign(new Course(law.road(sheet.track()), Situation.empty().with(Circumstance.SESSION_PLANNED), recorder.done(Deed.SIGN, Role.EVALUATOR)),
                        recorder.signature(Role.EVALUATOR, "0".repeat(64)));
            }
            em.persist(sheet);
            Outcome outcome = new Evaluation(law.edition(), Facts.none().and("ranking-score", new Marks("ranking-sheet", marks))).answer("ranking-grade");
            enter(subject, "ranking-result", part, outcome);
            em.flush();
            return sheet.id();
        });
    }

    static void enter(EvaluationCase subject, String kind, String part, Outcome outcome) {
        var verdict = outcome.value().map(explained -> explained.value()).orElseThrow();
        subject.enter(new ResultValue(kind, part, verdict.score().map(Score::toString).orElse(null), verdict.grade().map(one -> one.code()).orElse(null),
                FrozenExplanation.of(outcome.step().orElseThrow()), "{}", "1"), Origin.COMPUTED, SIGNED, null);
    }

    private static Course course(Law law, Sheet sheet, Done done) {
        return new Course(law.road(sheet.track()), Situation.empty(), done);
    }

    /** A sheet about whose result nobody applied in time is final. */
    void lapsed(Long sheetId) {
        does(supervisor, beans -> {
            Sheet sheet = beans.get(EntityManager.class).find(Sheet.class, sheetId);
            sheet.follow(new Course(beans.get(Library.class).use(EDITION).road(sheet.track()), Situation.empty().lapsed("objection-term"),
                    beans.get(Recorder.class).done(Deed.FINALISE, Role.SYSTEM)));
        });
    }

    String stage(Long sheetId) {
        return call(em -> em.find(Sheet.class, sheetId).stage());
    }

    Optional<CaseResult> result(Long servant, String kind, String part) {
        return call(em -> em.find(EvaluationCase.class, cases.get(servant)).result(kind, part).map(one -> {
            one.explanation();
            one.supersedes().ifPresent(CaseResult::explanation);
            return one;
        }));
    }
}

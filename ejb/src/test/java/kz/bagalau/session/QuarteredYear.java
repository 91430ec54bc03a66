package kz.bagalau.session;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagalau.acts.FrozenExplanation;
import kz.bagalau.assessment.ComputeResult;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Sentence;
import kz.bagalau.law.instrument.Grade;
import kz.bagalau.law.instrument.GradeScale;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.sheet.TargetLine;
import kz.bagalau.law.text.Lang;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.JobDescription;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.model.evaluation.ResultValue;
import kz.bagalau.model.evaluation.Signature;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.Recorder;
import kz.bagalau.planning.YearOffice;
import kz.bagalau.planning.YearScene;

/** Years made of quarters and a plan, as they lie before a commission: sheets signed and sent, quarters with their results, the year computed. */
record QuarteredYear(YearScene scene) {

    /** A year of which nothing but these quarters is known, with no targets: the act is silent. */
    static final int[] NO_PLAN = {};

    /**
     * The case of a servant whose year is computed.
     *
     * @param quarters the points of the quarters evaluated, by the number of the quarter
     * @param plan     the points of the targets
     */
    Long computed(Long servant, Map<Integer, Integer> quarters, int... plan) {
        Long caseId = scene.caseOf(servant, Deed.ENROL, Deed.NOTIFY, Deed.SEND_SHEETS);
        scene.does(scene.hr, beans -> {
            EntityManager em = beans.get(EntityManager.class);
            EvaluationCase subject = em.find(EvaluationCase.class, caseId);
            quarters.forEach((number, points) -> quarter(beans, subject, YearOffice.YEAR.first().getYear() + "-Q" + number, points));
            plan(beans, subject, plan);
            em.persist(new JobDescription(subject.bodyId(), servant, null, 1, "a.pdf", new byte[3], "00", Instant.EPOCH));
        });
        scene.does(scene.hr, beans -> beans.get(ComputeResult.class).compute(List.of(caseId)));
        return caseId;
    }

    private void quarter(Beans beans, EvaluationCase subject, String part, int points) {
        Law law = beans.get(Library.class).law(subject.editionHash());
        Sheet sheet = new Sheet(subject.bodyId(), subject.id(), "quarter-score", scene.supervisor, Role.SUPERVISOR);
        sheet.about(part, subject.editionHash());
        signed(beans, law, sheet, Deed.OFFER, Deed.ACKNOWLEDGE, Deed.SEND);
        Explained<Grade> grade = law.edition().rule("quarter-grade", GradeScale.class).gradeOf(Score.of(points));
        subject.enter(new ResultValue("quarter-result", part, String.valueOf(points), grade.value().code(), FrozenExplanation.of(grade.step()), "{}", "1"),
                Origin.COMPUTED, YearOffice.DAY.minusDays(10), null, subject.editionHash());
    }

    private void plan(Beans beans, EvaluationCase subject, int... points) {
        Sheet sheet = new Sheet(subject.bodyId(), subject.id(), "plan-mean", scene.supervisor, Role.SUPERVISOR);
        sheet.save(Filled.targets(IntStream.range(0, points.length).mapToObj(i -> TargetLine.planned(String.valueOf(i + 1), "Көрсеткіш " + (i + 1), "%", "90")
                .with("95", new TargetLine.Scored(Optional.of(Score.of(points[i])), Optional.empty(), ""))).toList()), scene.supervisor, Instant.EPOCH);
        signed(beans, beans.get(Library.class).law(subject.editionHash()), sheet, Deed.SEND);
    }

    private void signed(Beans beans, Law law, Sheet sheet, Deed... then) {
        Recorder recorder = beans.get(Recorder.class);
        sheet.follow(new Course(law.road(sheet.track()), Situation.empty(), recorder.done(Deed.ISSUE, Role.HR_WORKER)));
        sheet.sign(new Course(law.road(sheet.track()), Situation.empty(), recorder.done(Deed.SIGN, Role.SUPERVISOR)),
                Signature.inSystem(scene.supervisor, Role.SUPERVISOR, Instant.EPOCH, YearOffice.DAY, "00"));
        Stream.of(then).forEach(deed -> sheet.follow(new Course(law.road(sheet.track()), Situation.empty(),
                recorder.done(deed, deed == Deed.ACKNOWLEDGE ? Role.SERVANT : Role.HR_WORKER))));
        beans.get(EntityManager.class).persist(sheet);
    }

    /** The results in force by kind and part, the long texts read. */
    Map<String, CaseResult> inForce(Long caseId) {
        return scene.call(em -> {
            EvaluationCase subject = em.find(EvaluationCase.class, caseId);
            subject.results().forEach(CaseResult::explanation);
            subject.inForce().forEach(one -> one.supersedes().ifPresent(CaseResult::score));
            return subject.inForce().stream().collect(Collectors.toMap(one -> one.part().isEmpty() ? one.kind() : one.part(), one -> one, (one, two) -> one,
                    LinkedHashMap::new));
        });
    }

    /** What a result says of itself. */
    static String said(CaseResult result, Lang lang) {
        return new ArrayList<>(FrozenExplanation.sentences(result.explanation(), lang)).stream().map(Sentence::text).collect(Collectors.joining("\n"));
    }

    /** The first day of the year evaluated. */
    static LocalDate first() {
        return YearOffice.YEAR.first();
    }
}

package kz.bagalau.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.assessment.ComputeResult;
import kz.bagalau.assessment.FillSheet;
import kz.bagalau.assessment.ReadSheet;
import kz.bagalau.assessment.RefuseSheet;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.clock.Clock;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.model.sheet.SheetRefusal;
import kz.bagalau.model.survey.Respondent;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.planning.GiveNotices;
import kz.bagalau.survey.AnswerSurvey;
import kz.bagalau.survey.CloseSurvey;
import kz.bagalau.survey.PrepareSurvey;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/** The steps of a case in the demo, each done in the name of the one whose step it is, on the day on which the clock stands. */
@Stateless
@Operates(Operation.WITHIN)
public class DemoSteps {

    /** What an unhappy servant writes on his sheet. */
    static final String OBJECTION = "Считаю оценку заниженной";

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @EJB
    Clock clock;
    @EJB
    PrepareSurvey surveys;
    @EJB
    GiveNotices notices;
    @EJB
    SendSheets sheets;
    @EJB
    FillSheet filling;
    @EJB
    ReadSheet reading;
    @EJB
    RefuseSheet refusing;
    @EJB
    AnswerSurvey answering;
    @EJB
    CloseSurvey closing;
    @EJB
    ComputeResult computing;
    @EJB
    CaseFiles files;

    /** HR names the respondents as proposed and tells everybody. */
    public void announce(Long hr, List<Long> cases) {
        InName.does(hr, () -> {
            surveys.acceptProposals(cases);
            notices.give(cases);
        });
    }

    /** The same, and the sheets go out. */
    public void begin(Long hr, List<Long> cases) {
        announce(hr, cases);
        InName.does(hr, () -> sheets.send(cases));
    }

    /** The circular evaluations are closed and the results computed. */
    public void settle(Long hr, List<Long> cases) {
        InName.does(hr, () -> cases.forEach(this::close));
        InName.does(hr, () -> computing.compute(cases));
    }

    private void close(Long caseId) {
        if (files.file(caseId).survey().filter(Survey::open).filter(survey -> survey.wrappedKey() != null).isPresent()) {
            closing.close(caseId);
        }
    }

    /** The supervisor signs, the servant reads or refuses to, the sheet goes to HR; every fifth one refuses. */
    public void passOn(Long hr, Long caseId, int seed) {
        Sheet sheet = sign(caseId, seed);
        if (seed % 5 == 4) {
            refuse(hr, sheet);
        } else {
            read(caseId, sheet, sheet.id() % 7 == 0 ? OBJECTION : null);
        }
        send(sheet);
    }

    /** The same with one who reads and does not agree. */
    public void passOnDisputed(Long caseId, int seed, String objection) {
        Sheet sheet = sign(caseId, seed);
        read(caseId, sheet, objection);
        send(sheet);
    }

    private void send(Sheet sheet) {
        InName.does(sheet.evaluatorId(), () -> filling.send(sheet.id()));
    }

    /** The supervisor signs, the servant reads; the sheet still lies with the supervisor. */
    public void read(Long caseId, int seed) {
        Sheet sheet = sign(caseId, seed);
        read(caseId, sheet, sheet.id() % 7 == 0 ? OBJECTION : null);
    }

    private void read(Long caseId, Sheet sheet, String objection) {
        InName.does(em.find(EvaluationCase.class, caseId).personId(), () -> reading.acknowledge(sheet.id(), objection));
    }

    /** The supervisor fills his sheet, signs it and offers it to the servant. */
    public Sheet sign(Long caseId, int seed) {
        Sheet sheet = draft(caseId, seed, Integer.MAX_VALUE);
        InName.does(sheet.evaluatorId(), () -> {
            filling.sign(sheet.id(), sheet.version());
            filling.offer(sheet.id());
        });
        return sheet;
    }

    /** The supervisor fills some lines of his sheet. */
    public Sheet draft(Long caseId, int seed, int lines) {
        CaseFile file = files.file(caseId);
        Sheet sheet = file.standing().get(0);
        Map<String, Score> marks = marks(file.law().edition().rule(sheet.kind(), PointSheet.class), seed, lines);
        InName.as(sheet.evaluatorId(), () -> filling.save(sheet.id(), sheet.version(), Filled.points(marks)));
        return sheet;
    }

    private void refuse(Long hr, Sheet sheet) {
        InName.does(hr, () -> {
            refusing.record(sheet.id(), new SheetRefusal(clock.now().minusHours(1), "кабинет 214", "главный специалист отдела", null));
            refusing.sign(sheet.id());
        });
        InName.does(sheet.evaluatorId(), () -> refusing.sign(sheet.id()));
    }

    /** So many of those asked answer, at most. */
    public void answer(Long caseId, int seed, int most) {
        CaseFile file = files.file(caseId);
        file.survey().filter(survey -> survey.wrappedKey() != null).ifPresent(survey -> {
            List<Respondent> asked = survey.asked();
            for (int i = 0; i < Math.min(most, asked.size()); i++) {
                Map<String, Score> marks = marks(file.law().edition().rule(asked.get(i).sheet(), PointSheet.class), seed + i, Integer.MAX_VALUE);
                InName.does(asked.get(i).personId(), () -> answering.answer(survey.id(), marks));
            }
        });
    }

    /** Points inside the limits, different from case to case. */
    private static Map<String, Score> marks(PointSheet form, int seed, int lines) {
        Map<String, Score> marks = new TreeMap<>();
        for (int i = 0; i < Math.min(lines, form.criteria().size()); i++) {
            Criterion criterion = form.criteria().get(i);
            int range = criterion.most().minus(criterion.least()).numerator().intValue() + 1;
            marks.put(criterion.code(), criterion.least().plus(Score.of(Math.floorMod(seed * 3 + i * 2, range))));
        }
        return marks;
    }
}

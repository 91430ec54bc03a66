package kz.bagalau.planning;

import static kz.bagalau.planning.Obstacles.assertObstacle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.assessment.AuthoriseEvaluator;
import kz.bagalau.assessment.FillSheet;
import kz.bagalau.assessment.RefuseSheet;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.evaluation.Authority;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.model.sheet.SheetRefusal;
import kz.bagalau.watch.CaseFiles;
import org.junit.jupiter.api.Test;

/** Who evaluates, and what his sheet meets with, as single points of the act of 2015 (seed 002) want it, on PostgreSQL. */
class PointsOfEvaluatorTest extends PreparationScene {

    /** «в этом случае … в произвольной форме составляется акт об отказе» (п. 11): he refused on the day on which it lay before him. */
    @Test
    void p11_aRefusalIsJudgedOnTheDayOfTheOffer() {
        Long sheet = offeredSheet();
        away(servant, DAY.plusDays(2), DAY.plusDays(9));
        stage.moveTo(DAY.plusDays(3));
        does(stage.head(), beans -> assertObstacle("need.not.ABSENT", Set.of("11"),
                () -> beans.get(RefuseSheet.class).record(sheet, refusal(DAY.plusDays(2)))));
        does(stage.head(), beans -> beans.get(RefuseSheet.class).record(sheet, refusal(DAY.plusDays(1))));
        hr(beans -> assertEquals(DAY.plusDays(1), beans.get(CaseFiles.class).sheet(sheet).latest(Deed.RECORD_REFUSAL).orElseThrow().on()));
        does(stage.head(), beans -> beans.get(RefuseSheet.class).sign(sheet));
        hr(beans -> beans.get(RefuseSheet.class).sign(sheet));
        hr(beans -> assertTrue(beans.get(CaseFiles.class).sheet(sheet).at("refused"), "signed on a day on which he was away"));
    }

    /** A recalled sheet is filled anew; the act of refusal of п. 11 that concerned the former text stays in its history. */
    @Test
    void p11_aRecalledSheetKeepsItsActOfRefusal() {
        Long sheet = offeredSheet();
        does(stage.head(), beans -> beans.get(RefuseSheet.class).record(sheet, refusal(DAY)));
        does(stage.head(), beans -> beans.get(RefuseSheet.class).sign(sheet));
        does(stage.head(), beans -> beans.get(FillSheet.class).recall(sheet, "ошибка в сумме"));
        hr(beans -> {
            Sheet recalled = beans.get(CaseFiles.class).sheet(sheet);
            assertTrue(recalled.refusal().isEmpty() && recalled.signature().isEmpty());
            assertEquals(List.of("каб. 5"), recalled.formerRefusals().stream().map(SheetRefusal::place).toList());
            assertEquals(1, recalled.formerRefusals().get(0).signatures().size());
        });
    }

    /** «оценка проводится акимом … либо по его уполномочию одним из его заместителей» (п. 3). */
    @Test
    void p03_aHeadIsEvaluatedByWhomTheAkimAuthorised() {
        Long deputy = stage.people().get(1);
        Authority given = new Authority(deputy, "распоряжение акима № 12", DAY, DAY.plusDays(3));
        hr(beans -> assertObstacle("evaluator.notHead", Set.of("3"), () -> beans.get(AuthoriseEvaluator.class).authorise(List.of(caseId), given)));
        stage.database().run(em -> em.createNativeQuery("update evaluation_case set head_of_body = true where id = ?").setParameter(1, caseId).executeUpdate());
        stage.database().run(em -> em.createNativeQuery("update employment set head_of_body = true where id = (select c.employment_id from evaluation_case c"
                + " where c.id = ?)").setParameter(1, caseId).executeUpdate());
        hr(beans -> assertEquals(Role.AKIM, beans.get(AuthoriseEvaluator.class).evaluator(caseId).orElseThrow().value()));
        hr(beans -> beans.get(AuthoriseEvaluator.class).authorise(List.of(caseId), given));
        hr(beans -> assertEquals(Role.DEPUTY_AKIM, beans.get(AuthoriseEvaluator.class).evaluator(caseId).orElseThrow().value()));
        Sheet sheet = sentSheet();
        assertEquals(deputy, sheet.evaluatorId());
        hr(beans -> assertThrows(IllegalStateException.class, () -> beans.get(AuthoriseEvaluator.class).authorise(List.of(caseId), given)));
        long version = filled(sheet, deputy);
        stage.moveTo(DAY.plusDays(4));
        does(deputy, beans -> assertObstacle("evaluator.term", Set.of("3"), () -> beans.get(FillSheet.class).sign(sheet.id(), version)));
        stage.moveTo(DAY.plusDays(3));
        does(deputy, beans -> beans.get(FillSheet.class).sign(sheet.id(), version));
    }

    private Long offeredSheet() {
        Sheet sheet = sentSheet();
        long version = filled(sheet, stage.head());
        does(stage.head(), beans -> beans.get(FillSheet.class).sign(sheet.id(), version));
        does(stage.head(), beans -> beans.get(FillSheet.class).offer(sheet.id()));
        return sheet.id();
    }

    private Sheet sentSheet() {
        hr(beans -> beans.get(GiveNotices.class).give(List.of(caseId)));
        hr(beans -> beans.get(SendSheets.class).send(List.of(caseId)));
        return stage.hr(beans -> beans.get(CaseFiles.class).file(caseId).sheets().get(0));
    }

    private long filled(Sheet sheet, Long evaluator) {
        Map<String, Score> marks = stage.hr(beans -> beans.get(CaseFiles.class).file(caseId).law().edition().rule(sheet.kind(), PointSheet.class).criteria()
                .stream().collect(Collectors.toMap(each -> each.code(), each -> each.most())));
        return stage.as(evaluator, beans -> beans.get(FillSheet.class).save(sheet.id(), sheet.version(), Filled.points(marks)));
    }

    private static SheetRefusal refusal(LocalDate day) {
        return new SheetRefusal(LocalDateTime.of(day, LocalTime.of(15, 0)), "каб. 5", "Сейітов Б.С.", null);
    }
}

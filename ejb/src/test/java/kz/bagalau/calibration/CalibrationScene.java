package kz.bagalau.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.quarter.RankedScene;

/**
 * An office under aksu-2023 whose quarters were really ranked: the year opened, the sheets sent, signed and read. The supervisor evaluates the
 * first servant, the chair and two members of the commission the others, so that there are evaluators who can sit; the fourth member evaluates nobody.
 */
class CalibrationScene extends RankedScene {

    /** The day on which the sheets of the first quarter are signed. */
    static final LocalDate SIGNED = LocalDate.of(2024, 4, 8);
    /** The day on which they are read. */
    static final LocalDate READ = LocalDate.of(2024, 4, 9);
    private final Map<Long, Long> cases;

    CalibrationScene() {
        super(4);
        grant(hr, Role.HR_WORKER, Role.HEAD_OF_HR);
        for (int i = 0; i < 3; i++) {
            under(commission.get(i), servants.get(i + 1));
        }
        cases = opened();
        for (int i = 1; i < 4; i++) {
            ranked(servants.get(i), "2024-Q1", 3, 3, 3, 3);
        }
        on(SIGNED);
    }

    private void under(Long above, Long person) {
        database.run(em -> em.createNativeQuery("update employment set supervisor_id = ? where person_id = ?").setParameter(1, above).setParameter(2, person).executeUpdate());
    }

    /** Who prepares and holds the sessions. */
    Long headOfHr() {
        return hr;
    }

    /** The case of a servant. */
    Long caseFor(Long servant) {
        return cases.get(servant);
    }

    /** The eighth of the month after a quarter, when its sheets are signed. */
    private static LocalDate signedOn(String part) {
        return LocalDate.of(2024, 3 * Integer.parseInt(part.substring(6)), 8).plusMonths(1);
    }

    /**
     * A quarter's sheet with these points, signed and, the day after, read.
     *
     * @return the sheet
     */
    Long ranked(Long servant, String part, int... points) {
        Sheet sheet = signed(servant, part, points);
        assertEquals("offered", sheetStage(sheet.id()));
        on(signedOn(part).plusDays(1));
        read(servant, caseFor(servant), part);
        return sheet.id();
    }

    /** The same signed while a session is planned over it: proposed, and read by nobody yet. */
    Long proposed(Long servant, String part, int... points) {
        Sheet sheet = signed(servant, part, points);
        assertEquals("proposed", sheetStage(sheet.id()), "a session is planned over it");
        return sheet.id();
    }

    private Sheet signed(Long servant, String part, int... points) {
        on(signedOn(part));
        open(part, caseFor(servant));
        ranked(caseFor(servant), part, Arrays.stream(points).mapToObj(String::valueOf).toArray(String[]::new));
        return sheet(caseFor(servant), part);
    }

    String sheetStage(Long sheetId) {
        return call(em -> em.find(Sheet.class, sheetId).stage());
    }

    /** A result of a servant, with the one that it superseded. */
    Optional<CaseResult> resultOf(Long servant, String kind, String part) {
        return call(em -> em.find(EvaluationCase.class, caseFor(servant)).result(kind, part).map(one -> {
            one.explanation();
            one.supersedes().ifPresent(CaseResult::explanation);
            return one;
        }));
    }
}

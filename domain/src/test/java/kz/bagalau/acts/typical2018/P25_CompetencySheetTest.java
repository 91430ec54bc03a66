package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.follow;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.Competencies;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P25_CompetencySheetTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void theSupervisorFillsTheSheetOfAnnexThree(String id) {
        assertEquals(Stage.of("signed"), follow(id, "sheet.competencies", "issued", Deed.SIGN, Role.SUPERVISOR, Situation.empty()).next());
        assertFalse(follow(id, "sheet.competencies", "issued", Deed.SIGN, Role.HR_WORKER, Situation.empty()).allowed());
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void elevenCompetenciesInTheOrderOfAnnexThree(String id) {
        List<String> names = rule(id, "competencies", Competencies.class).of(true).stream().map(each -> each.name().in(Lang.KK)).toList();
        assertEquals(List.of("Қызметті басқару", "Ынтымақтастық", "Шешім қабылдау", "Жеделділік", "Өздігінен даму", "Қызметті тұтынушыға бағдарлану",
                "Қызметті тұтынушыларды хабарландыру", "Адалдық", "Жауапкершілік", "Бастамашылық", "Стреске орнықтылық"), names);
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void theTwoOfConsumersOnlyForThoseWhoseDutiesHoldServices(String id) {
        List<String> russian = rule(id, "competencies", Competencies.class).of(false).stream().map(each -> each.name().in(Lang.RU)).toList();
        assertEquals(List.of("Управление деятельностью", "Сотрудничество", "Принятие решений", "Оперативность", "Саморазвитие", "Добропорядочность",
                "Ответственность", "Инициативность", "Стрессоустойчивость"), russian);
    }
}

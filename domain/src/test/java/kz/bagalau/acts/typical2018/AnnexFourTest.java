package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.instrument.Indicators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnexFourTest {

    private static final Map<String, String> HEADINGS = Map.of(
            "almaty-city-2018", "Құзыреттердің мінез-құлық индикаторлары Құзыреттер атауы Мемлекеттік әкімшілік лауазымдар санаты "
                    + "Тиімді мінез-құлық индикаторлары Тиімсіз мінез-құлық индикаторлары",
            "turkestan-2018", "Поведенческие индикаторы компетенций Наименование компетенций Категория административных государственных должностей "
                    + "Поведенческие индикаторы эффективного поведения Поведенческие индикаторы неэффективного поведения",
            "aksu-2018", "Поведенческие индикаторы компетенций п/п Наименование компетенций Категория административных государственных должностей "
                    + "Поведенческие индикаторы эффективного поведения Поведенческие индикаторы неэффективного поведения 1 2 3 4 5");

    private static Indicators indicators(String id) {
        return rule(id, "indicators", Indicators.class);
    }

    private static Stream<Indicators.Row> rows(String id) {
        return indicators(id).rows().stream();
    }

    /** The cells of the printed lines after the headings, counted from the right: 0 is the last column. */
    private static String column(String id, int fromTheRight) {
        return Print.text(id + "-annex-4.txt").lines().dropWhile(line -> !line.contains("\t")).skip(1).map(line -> line.split("\t", -1))
                .filter(cells -> cells.length > 1 && cells.length > fromTheRight).map(cells -> Print.signs(cells[cells.length - 1 - fromTheRight]))
                .collect(Collectors.joining());
    }

    private static String signs(Stream<String> texts) {
        return texts.map(Print::signs).collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void thirtyThreeRowsNinetySevenEffectiveNinetySixIneffective(String id) {
        assertEquals(33, rows(id).count());
        assertEquals(97, rows(id).mapToInt(row -> row.effective().size()).sum());
        assertEquals(96, rows(id).mapToInt(row -> row.ineffective().size()).sum());
    }

    @ParameterizedTest
    @ValueSource(strings = {"almaty-city-2018", "turkestan-2018"})
    void theColumnsOfThePrintAndOfTheDataAreTheSameLetters(String id) {
        assertEquals(column(id, 0), signs(rows(id).flatMap(row -> row.ineffective().stream())));
        assertEquals(column(id, 1), signs(rows(id).flatMap(row -> row.effective().stream())));
        assertEquals(column(id, 2), signs(rows(id).map(Indicators.Row::categories)));
    }

    @Test
    void everyBulletOfTurkestanIsAnIndicator() {
        assertEquals(97 + 96, Print.text("turkestan-2018-annex-4.txt").chars().filter(sign -> sign == '•').count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"almaty-city-2018", "turkestan-2018", "aksu-2018"})
    void theDataCoverThePrintAndLeaveTheHeadingsOnly(String id) {
        Print print = Print.of(Print.text(id + "-annex-4.txt"));
        assertTrue(print.cover(HEADINGS.get(id)));
        List<String> texts = Stream.of(rows(id).map(Indicators.Row::name).distinct(), rows(id).map(Indicators.Row::categories),
                rows(id).flatMap(row -> row.effective().stream()), rows(id).flatMap(row -> row.ineffective().stream())).flatMap(each -> each)
                .sorted(Comparator.comparing((String text) -> Print.signs(text).length()).reversed()).toList();
        assertEquals(List.of(), texts.stream().filter(text -> !print.cover(text) && !print.coverPieces(text)).toList());
        String numbers = IntStream.rangeClosed(1, 33).mapToObj(String::valueOf).collect(Collectors.joining());
        assertEquals(sorted(id.equals("aksu-2018") ? numbers : ""), sorted(print.left()));
    }

    @Test
    void turkestanAndAksuPrintTheSameIndicatorsButForThreeSlips() {
        List<String> turkestan = all("turkestan-2018");
        List<String> aksu = all("aksu-2018");
        Map<String, String> differ = new TreeMap<>();
        IntStream.range(0, turkestan.size()).filter(i -> !turkestan.get(i).equals(aksu.get(i))).forEach(i -> differ.put(turkestan.get(i), aksu.get(i)));
        assertEquals(Map.of(
                "Демонстрирует замкнутую позицию в работе, не обращая за помощью к более опытным коллегам",
                "Демонстрирует замкнутую позицию в работе, не обращаясь за помощью к более опытным коллегам",
                "Не создает условия для определения уровня удовлетворенности с целью обеспечения обратной связи",
                "Не создаҰт условия для определения уровня удовлетворенности с целью обеспечения обратной связи",
                "Не работает с подчиненными по информированию получателей услуг",
                "Не работает с подчиненными по информированию получателей услугах"), differ);
    }

    @Test
    void theAmendedEditionHasTheTableThatItPrints() {
        assertEquals(indicators("turkestan-2018").rows(), indicators("turkestan-2018-amended").rows());
        assertEquals(Basis.TEXT, indicators("turkestan-2018-amended").citation().basis());
        assertEquals(Basis.INTERPRETATION, indicators("turkestan-2018").citation().basis());
    }

    @Test
    void theNamesAreThoseOfTheAnnexInItsOrder() {
        assertEquals(List.of("ҚЫЗМЕТТІ БАСҚАРУ", "ЫНТЫМАҚТАСТЫҚ", "ШЕШІМ ҚАБЫЛДАУ", "ҚЫЗМЕТТІ ТҰТЫНУШЫҒА БАҒДАРЛАНУ", "ҚЫЗМЕТТІ ТҰТЫНУШЫҒА АҚПАРАТТАНДЫРУ",
                "ЖЕДЕЛДІЛІК", "ӨЗДІГІНЕН ДАМУ", "АДАЛДЫҚ", "СТРЕССКЕ ОРНЫҚТЫЛЫҚ", "ЖАУАПКЕРШІЛІК", "БАСТАМАШЫЛДЫҚ"),
                rows("almaty-city-2018").map(Indicators.Row::name).distinct().toList());
        List<String> codes = List.of("management", "cooperation", "decisions", "service", "information", "promptness", "development", "integrity",
                "stress", "responsibility", "initiative");
        List.of("almaty-city-2018", "turkestan-2018", "aksu-2018").forEach(id -> assertEquals(codes, rows(id).map(Indicators.Row::code).distinct().toList()));
    }

    @Test
    void aSemicolonInsideAnItemDoesNotEndItAndAFullStopDoes() {
        assertEquals("Допускает низкое качество оказания услуг; проявляет безразличие", indicators("aksu-2018").of("service", "2").ineffective().get(2));
        assertEquals("Үлгілі қызметкерлерді жоғарылату туралы ұсыныстарды қарастырып, енгізеді",
                indicators("almaty-city-2018").of("development", "1").effective().get(0));
    }

    /** The numbers of Aksu's rows stand between its categories: a digit cut off a category may be taken for one of them. */
    private static String sorted(String signs) {
        return signs.chars().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static List<String> all(String id) {
        return rows(id).flatMap(row -> Stream.concat(row.effective().stream(), row.ineffective().stream())).toList();
    }
}

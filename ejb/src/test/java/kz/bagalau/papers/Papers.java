package kz.bagalau.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import kz.bagalau.acts.FormReader;
import kz.bagalau.law.form.Form;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;

/** Papers of the tests, filled as a city would fill them. */
final class Papers {

    static final String LETTERS = "ӘәҒғҚқҢңӨөҰұҮүҺһІі";
    static final String HOSTILE = "<b>\"5 > 4\" & '3 < 4'</b> {name} ]]> &amp; <script>alert(1)</script>";
    static final List<Lang> RUSSIAN_FIRST = List.of(Lang.RU, Lang.KK);

    private Papers() {
    }

    static Imprint imprint(long document, int version) {
        return new Imprint(document, version, "14-К/2015", new Text("«Астана қаласы әкімінің аппараты» мемлекеттік мекемесі",
                "Государственное учреждение «Аппарат акима города Астаны»", null), Instant.parse("2015-09-14T09:30:00Z"));
    }

    static Paper sheet(long document) {
        return Paper.unsigned(form("sheet"), sheetData(), imprint(document, 1), RUSSIAN_FIRST);
    }

    static FormData sheetData() {
        return FormData.empty().with("servant.name", FormValue.same("Әбдіғаппарова Үміт Һасанқызы"))
                .with("servant.post", FormValue.of("Мемлекеттік-құқық бөлімінің бас маманы", "Главный специалист государственно-правового отдела"))
                .with("supervisor.name", FormValue.same("Қожаңұлы Ғабит")).with("total", FormValue.same("20"))
                .withRows("criteria", List.of(criterion("1.", "Бастамашылдық", "Инициативность", "от 2 до 5", "5"),
                        criterion("2.", "Лауазымдық міндеттерді орындау сапасы", "Качество исполнения должностных обязанностей", "от 2 до 8", "6"),
                        criterion("3.", "Ынтымақтастыққа қабілеттілік", "Способность к сотрудничеству", "от 2 до 5", "4"),
                        criterion("4.", "Қызметтік әдепті сақтау", "Соблюдение служебной этики", "от 2 до 5", "5")));
    }

    private static Map<String, FormValue> criterion(String no, String kk, String ru, String range, String points) {
        return Map.of("no", FormValue.same(no), "name", FormValue.of(kk, ru),
                "range", FormValue.of(range.replace("от ", "").replace(" до ", "-ден ") + "-ке дейін", range), "points", FormValue.same(points));
    }

    static Paper protocol(int cases, Attestation attestation) {
        return new Paper(form("protocol"), protocolData(cases), imprint(4711, 2), RUSSIAN_FIRST, attestation);
    }

    static FormData protocolData(int cases) {
        return FormData.empty().with("number", FormValue.same("3")).with("day", FormValue.day(LocalDate.of(2015, 9, 14)))
                .with("present", FormValue.same("Сейітов Ө.Қ., Ким Л.В., Нұрпейісова І.Ң."))
                .with("conclusion", FormValue.free(Lang.RU, HOSTILE + "\nВторая строка. " + LETTERS))
                .with("secretary", FormValue.same("Ахметова Г.Ұ.")).with("chair", FormValue.same("Сейітов Ө.Қ."))
                .with("member1", FormValue.same("Ким Л.В.")).with("member2", FormValue.BLANK)
                .withRows("cases", IntStream.rangeClosed(1, cases).mapToObj(Papers::row).toList());
    }

    private static Map<String, FormValue> row(int no) {
        return Map.of("no", FormValue.same(String.valueOf(no)), "name", FormValue.same("Қызметшіұлы Әлібек Өмірханович " + no),
                "supervisor", FormValue.same("14"), "circular", FormValue.same("6,67"),
                "final", FormValue.of("20,67, «қанағаттанарлықсыз»", "20,67, «неудовлетворительно»"));
    }

    static Attestation signed() {
        LocalDateTime when = LocalDateTime.of(2015, 9, 14, 16, 5);
        return new Attestation.Electronic(List.of(new Attestation.Mark("Ахметова Г.Ұ.", new Text("Хатшы", "Секретарь", null), when),
                new Attestation.Mark("Сейітов Ө.Қ.", new Text("Төраға", "Председатель", null), when.plusMinutes(7))), "9f86d081".repeat(8));
    }

    static Form form(String name) {
        try (InputStream in = Papers.class.getResourceAsStream("/forms/" + name + ".json")) {
            return FormReader.read(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

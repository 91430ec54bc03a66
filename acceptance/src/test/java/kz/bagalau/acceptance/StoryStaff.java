package kz.bagalau.acceptance;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.bagalau.model.body.Iin;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The people of the story as a staff file: a head of sector and four servants whose year of service is up in September 2015. */
final class StoryStaff {

    static final String HEAD = "Сейтова Асель";
    static final String READS = "Алиев Данияр";
    static final String REFUSES = "Толегенова Гульнур";
    static final String APPEALS = "Жумабаев Ерлан";
    static final String RAISED = "Касымова Жанар";

    private static final List<String> UNIT = List.of("unit_code", "name_kk", "name_ru", "place");
    private static final List<String> POST = List.of("iin", "surname_kk", "given_kk", "patronymic_kk", "surname_ru", "given_ru", "patronymic_ru",
            "entered", "unit_code", "post_kk", "post_ru", "category", "head_of_unit", "supervisor", "appointed");

    private StoryStaff() {
    }

    /** Both sheets, right. */
    static Path right() throws IOException {
        List<List<String>> rows = new ArrayList<>(List.of(POST));
        rows.addAll(people());
        return book("staff.xlsx", List.of(UNIT, List.of("05", "Цифрландыру секторы", "Сектор цифровизации", "5")), rows);
    }

    /** A workbook of units and people, each with its heading. */
    static Path book(String name, List<List<String>> units, List<List<String>> people) throws IOException {
        Path file = Files.createDirectories(Path.of("target", "story")).resolve(name);
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            sheet(book, "units", units);
            sheet(book, "staff", people);
            book.write(out);
        }
        return file;
    }

    /** The people alone, with a wrong check digit in the third row and an impossible date in the fourth. */
    static Path wrong() throws IOException {
        List<String> lines = new ArrayList<>(List.of(String.join(";", POST)));
        people().forEach(row -> lines.add(String.join(";", row)));
        lines.set(3, lines.get(3).replaceFirst("^[0-9]{12}", "870611270009"));
        lines.set(4, lines.get(4).replace("2013-10-01", "32.13.2013"));
        return Files.write(Files.createDirectories(Path.of("target", "story")).resolve("staff-wrong.csv"), lines, StandardCharsets.UTF_8);
    }

    private static void sheet(XSSFWorkbook book, String name, List<List<String>> rows) {
        var sheet = book.createSheet(name);
        IntStream.range(0, rows.size()).forEach(at -> {
            Row row = sheet.createRow(at);
            IntStream.range(0, rows.get(at).size()).forEach(cell -> row.createCell(cell).setCellValue(rows.get(at).get(cell)));
        });
    }

    private static List<List<String>> people() {
        String head = iin("8003152");
        return List.of(
                List.of(head, "Сейітова", "Әсел", "Маратқызы", "Сейтова", "Асель", "Маратовна", "2009-06-01", "05", "Сектор меңгерушісі",
                        "Заведующий сектором", "D-O-3", "yes", "", "2013-02-01"),
                List.of(iin("8505201"), "Әлиев", "Данияр", "Серікұлы", "Алиев", "Данияр", "Серикович", "2011-09-21", "05", "Бас маман",
                        "Главный специалист", "D-O-4", "no", head, "2013-04-01"),
                List.of(iin("8706112"), "Төлегенова", "Гүлнұр", "Қанатқызы", "Толегенова", "Гульнур", "Канатовна", "2012-09-22", "05", "Бас маман",
                        "Главный специалист", "D-O-4", "no", head, "2013-04-01"),
                List.of(iin("8807031"), "Жұмабаев", "Ерлан", "Болатұлы", "Жумабаев", "Ерлан", "Болатович", "2012-09-24", "05", "Жетекші маман",
                        "Ведущий специалист", "D-O-5", "no", head, "2013-10-01"),
                List.of(iin("8909082"), "Қасымова", "Жанар", "Ерболқызы", "Касымова", "Жанар", "Ерболовна", "2013-09-25", "05", "Жетекші маман",
                        "Ведущий специалист", "D-O-5", "no", head, "2014-03-03"));
    }

    /** A number of the nineteenth century, so that no living person is hit. */
    static String iin(String birth) {
        return IntStream.range(7000, 7100).mapToObj(serial -> Iin.completing(birth + serial)).flatMap(java.util.Optional::stream).findFirst().orElseThrow().value();
    }
}

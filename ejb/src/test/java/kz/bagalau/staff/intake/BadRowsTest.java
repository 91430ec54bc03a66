package kz.bagalau.staff.intake;

import static kz.bagalau.staff.intake.Fault.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.model.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of bad row is found at its line and column, beside the others, and a right file has none. */
class BadRowsTest {

    private static final LocalDate TODAY = LocalDate.of(2015, 9, 14);
    private static final Present EMPTY = new Present(List.of(), List.of(), List.of(), List.of(), Set.of());
    private static final String UNITS = "unit_code;parent_code;name_kk;name_ru;place\n";
    private static final String STAFF = "iin;surname_kk;given_kk;surname_ru;given_ru;email;entered;unit_code;post_kk;post_ru;category;head_of_unit;"
            + "head_of_body;public_services;supervisor;appointed;probation_end;continues;last_day;end_ground\n";
    private static final String RESULTS = "iin;year;decided;grade;act;source\n";
    private static final String A = "850215300997";
    private static final String B = "901112400889";
    private static final String C = "751231300996";

    /** A right row with some cells replaced. */
    private static String row(String... changes) {
        List<String> columns = List.of(STAFF.strip().split(";"));
        String[] cells = {A, "Әлиев", "Болат", "Алиев", "Болат", "a@b.kz", "2010-03-01", "1", "Маман", "Специалист", "D-4", "", "", "", "",
                "01.02.2013", "", "", "", ""};
        for (String change : changes) {
            int at = change.indexOf('=');
            cells[columns.indexOf(change.substring(0, at))] = change.substring(at + 1);
        }
        return String.join(";", cells) + "\n";
    }

    private static final String UNIT = "1;;Бөлім;Отдел;1\n";

    static Stream<Arguments> badRows() {
        return Stream.of(
                staff(REQUIRED, 2, "iin", row("iin=")),
                staff(REQUIRED, 2, "surname_kk", row("surname_kk=")),
                staff(IIN_LENGTH, 2, "iin", row("iin=8502153009")),
                staff(IIN_DATE, 2, "iin", row("iin=850231300997")),
                staff(IIN_CENTURY, 2, "iin", row("iin=850215000997")),
                staff(IIN_CHECK_DIGIT, 2, "iin", row("iin=850215300998")),
                staff(IIN_TWICE, 3, "iin", row() + row("appointed=01.03.2013")),
                staff(NAMES_DIFFER, 3, "surname_ru", row("last_day=01.05.2014", "end_ground=приказ") + row("surname_ru=Валиев", "appointed=02.05.2014")),
                staff(NAME_LETTERS, 2, "surname_ru", row("surname_ru=Aliyev7")),
                staff(LETTERS_LOST, 2, "surname_kk", row("surname_kk=?лиев")),
                staff(LETTERS_LOST, 2, "post_kk", row("post_kk=Б?лім маманы")),
                staff(CELL_ERROR, 2, "post_ru", row("post_ru=#N/A")),
                staff(TOO_LONG, 2, "post_ru", row("post_ru=" + "а".repeat(501))),
                staff(TOO_MANY_CELLS, 2, null, row().strip() + ";лишнее\n"),
                staff(EMAIL_FORM, 2, "email", row("email=bolat(at)mail")),
                staff(EMAIL_TWICE, 3, "email", row() + row("iin=" + B)),
                staff(DATE_FORM, 2, "appointed", row("appointed=31.02.2013")),
                staff(ENTERED_FUTURE, 2, "entered", row("entered=15.09.2015")),
                staff(ENTERED_BEFORE_SIXTEEN, 2, "entered", row("entered=14.02.2001")),
                staff(APPOINTED_FUTURE, 2, "appointed", row("appointed=15.09.2015")),
                staff(APPOINTED_BEFORE_ENTERED, 2, "appointed", row("appointed=28.02.2010")),
                staff(APPOINTED_BEFORE_SIXTEEN, 2, "appointed", row("entered=", "appointed=14.02.2001")),
                staff(PROBATION_BEFORE_APPOINTED, 2, "probation_end", row("probation_end=31.01.2013")),
                staff(LAST_DAY_BEFORE_APPOINTED, 2, "last_day", row("last_day=31.01.2013", "end_ground=приказ")),
                staff(LAST_DAY_WITHOUT_GROUND, 2, "last_day", row("last_day=31.01.2014")),
                staff(GROUND_WITHOUT_LAST_DAY, 2, "end_ground", row("end_ground=приказ")),
                staff(CONTINUES_NOTHING, 2, "continues", row("continues=приказ № 1")),
                staff(CATEGORY_FORM, 2, "category", row("category=F-12")),
                staff(FLAG_FORM, 2, "head_of_unit", row("head_of_unit=может быть")),
                staff(UNIT_UNKNOWN, 2, "unit_code", row("unit_code=99")),
                staff(TWO_HEADS, 3, "head_of_unit", row("head_of_unit=да") + row("iin=" + B, "email=", "head_of_unit=иә")),
                staff(TWO_BODY_HEADS, 3, "head_of_body", row("head_of_body=1") + row("iin=" + B, "email=", "head_of_body=1")),
                staff(SUPERVISOR_SELF, 2, "supervisor", row("supervisor=" + A)),
                staff(SUPERVISOR_UNKNOWN, 2, "supervisor", row("supervisor=" + C)),
                staff(SUPERVISOR_CYCLE, 3, "supervisor", row("supervisor=" + B) + row("iin=" + B, "email=", "supervisor=" + A)),
                staff(SUPERVISOR_LEFT, 2, "supervisor", row("supervisor=" + B) + row("iin=" + B, "email=", "last_day=01.02.2014", "end_ground=приказ")),
                units(CODE_TWICE, 3, "unit_code", UNIT + UNIT),
                units(PARENT_UNKNOWN, 2, "parent_code", "1;7;Бөлім;Отдел;1\n"),
                units(UNIT_CYCLE, 2, "parent_code", "1;2;Бөлім;Отдел;1\n2;1;Бөлім;Отдел;1\n"),
                units(NUMBER_FORM, 2, "place", "1;;Бөлім;Отдел;первый\n"),
                results(YEAR_FORM, "year", A + ";13;20.01.2014;эффективно;;протокол\n"),
                results(YEAR_FUTURE, "year", A + ";2016;14.09.2015;эффективно;;протокол\n"),
                results(GRADE_UNKNOWN, "grade", A + ";2014;20.01.2015;хорошо;;протокол\n"),
                results(DECIDED_FUTURE, "decided", A + ";2014;20.01.2016;эффективно;;протокол\n"),
                results(DECIDED_BEFORE_YEAR, "decided", A + ";2014;20.12.2013;эффективно;;протокол\n"),
                results(PERSON_UNKNOWN, "iin", A + ";2014;20.01.2015;эффективно;;протокол\n"));
    }

    private static Arguments staff(Fault fault, int line, String column, String rows) {
        return Arguments.of(fault, line, column, STAFF + rows);
    }

    private static Arguments units(Fault fault, int line, String column, String rows) {
        return Arguments.of(fault, line, column, UNITS + rows);
    }

    private static Arguments results(Fault fault, String column, String rows) {
        return Arguments.of(fault, 2, column, RESULTS + rows);
    }

    @ParameterizedTest
    @MethodSource("badRows")
    void isFound(Fault fault, int line, String column, String file) {
        List<BadCell> bad = Checks.of(FileRows.read("staff.csv", file.getBytes(StandardCharsets.UTF_8)), withUnit(), TODAY);
        assertTrue(bad.stream().anyMatch(cell -> cell.fault() == fault && cell.line() == line && java.util.Objects.equals(column, cell.column())),
                () -> fault + " not in " + bad);
    }

    private static Present withUnit() {
        return new Present(List.of(new kz.bagalau.model.body.Unit(1L, null, "1", Bilingual.of("Бөлім", "Отдел"), 1)), List.of(), List.of(),
                List.of(), Set.of());
    }

    @Test
    void moreThanThirtyKindsAreProvedHere() {
        Set<Object> kinds = badRows().map(one -> one.get()[0]).collect(Collectors.toSet());
        assertTrue(kinds.size() >= 30, () -> kinds.size() + " kinds");
    }

    @Test
    void aRightFileHasNone() {
        assertEquals(List.of(), bad(STAFF + row("supervisor=" + B) + row("iin=" + B, "email=", "head_of_unit=иә", "category=D-О-3")));
        assertEquals(List.of(), bad(UNITS + UNIT + "2;1;Бөлім;Отдел;2\n"));
    }

    @Test
    void allAreTold() {
        List<BadCell> bad = bad(STAFF + row("iin=1", "category=X", "email=x") + row("unit_code=9", "appointed=завтра"));
        assertEquals(List.of(IIN_LENGTH, EMAIL_FORM, CATEGORY_FORM), bad.stream().filter(one -> one.line() == 2).map(BadCell::fault).toList());
        assertEquals(EnumSet.of(UNIT_UNKNOWN, DATE_FORM), bad.stream().filter(one -> one.line() == 3).map(BadCell::fault)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Fault.class))));
    }

    private static List<BadCell> bad(String file) {
        return Checks.of(FileRows.read("staff.csv", file.getBytes(StandardCharsets.UTF_8)), withUnit(), TODAY);
    }

    @Test
    void filesThatCannotBeRead() {
        assertEquals(FILE_EMPTY, fault("a.csv", new byte[0]));
        assertEquals(FILE_EMPTY, fault("a.csv", "\n\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(FILE_UNKNOWN, fault("a.doc", new byte[10]));
        assertEquals(FILE_UNREADABLE, fault("a.xlsx", new byte[10]));
        assertEquals(FILE_TOO_LARGE, fault("a.csv", new byte[Limits.FILE_BYTES + 1]));
        assertEquals(SHEET_UNKNOWN, fault("a.csv", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(COLUMN_MISSING, fault("a.csv", "iin;appointed\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(COLUMN_UNKNOWN, fault("a.csv", (STAFF.strip() + ";shoe size\n").getBytes(StandardCharsets.UTF_8)));
        assertEquals(COLUMN_TWICE, fault("a.csv", (STAFF.strip() + ";iin\n").getBytes(StandardCharsets.UTF_8)));
    }

    private static Fault fault(String name, byte[] bytes) {
        return Checks.of(FileRows.read(name, bytes), EMPTY, TODAY).get(0).fault();
    }

    @Test
    void encodingAndSeparatorAreFoundOut() {
        String russian = RESULTS.replace("iin;year;decided;grade;act;source", "ИИН\tГод\tДата решения\tОценка\tАкт\tИсточник") + A + "\t2014\t20.01.2015\tэффективно\t\tпротокол № 1, «А»\n";
        for (String charset : List.of("UTF-8", "windows-1251")) {
            Row row = FileRows.read("r.csv", russian.getBytes(Charset.forName(charset))).rows().get(0);
            assertEquals("EFFECTIVE", row.text(Column.GRADE));
            assertEquals("протокол № 1, «А»", row.text(Column.SOURCE));
        }
    }

    @Test
    void aCellMayHoldSeveralLines() {
        FileRows file = FileRows.read("u.csv", (UNITS + "1;;\"Бөлім\nбір\";Отдел;1\n2;;Бөлім;Отдел;x\n").getBytes(StandardCharsets.UTF_8));
        assertEquals("Бөлім бір", file.rows().get(0).text(Column.NAME_KK));
        assertEquals(4, file.bad().get(0).line());
    }

    @Test
    void everyColumnIsReadByEachOfItsHeadings() {
        for (Column column : Column.values()) {
            for (String language : List.of("kk", "ru", "en")) {
                assertEquals(column, Column.of(column.heading(java.util.Locale.forLanguageTag(language))).orElseThrow());
            }
        }
        assertTrue(Arrays.stream(SheetKind.values()).allMatch(kind -> SheetKind.of(kind.columns()).orElseThrow() == kind));
    }
}

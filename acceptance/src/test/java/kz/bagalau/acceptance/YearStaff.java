package kz.bagalau.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The people of the year: the first head of the body, his deputy with five servants, the HR service and a commission. Two of the servants are
 * not evaluated: one came in November, one is on social leave.
 */
final class YearStaff {

    static final String CHIEF = "Бектуров Нурлан";
    static final String DEPUTY = "Алиев Марат";
    static final String READS = "Сейтова Асель";
    static final String REFUSES = "Толегенова Гульнур";
    static final String APPEALS = "Жумабаев Ерлан";
    static final String LEFT = "Касымова Жанар";
    static final String NEW = "Оспанов Тимур";
    static final String HR = "Ахметова Динара";
    static final List<String> WITNESSES = List.of("Исаева Лаура", "Юсупова Камила");
    static final String SECRETARY = "Нурпеисова Сания";
    static final String CHAIR = "Тлеуов Арман";
    static final List<String> MEMBERS = List.of("Ким Виктория", "Байсеитов Олжас", "Жакупова Алия", "Мусин Рустем");

    private static final List<String> POST = List.of("iin", "surname_kk", "given_kk", "patronymic_kk", "surname_ru", "given_ru", "patronymic_ru", "entered", "unit_code",
            "post_kk", "post_ru", "category", "head_of_unit", "head_of_body", "supervisor", "appointed");

    private final String category;
    private final int earlier;
    private final Map<String, String> iins = new TreeMap<>();
    private final List<List<String>> rows = new ArrayList<>(List.of(POST));

    /**
     * The people, all in a category.
     *
     * @param category stands in a row of the annex of the act
     * @param earlier  by how many years before the story of 2019 they came
     */
    YearStaff(String category, int earlier) {
        this.category = category;
        this.earlier = earlier;
        add(CHIEF, "Бектұров Нұрлан", "01", null, "2015-02-02");
        add(DEPUTY, "Әлиев Марат", "05", CHIEF, "2015-03-02");
        add(READS, "Сейітова Әсел", "05", DEPUTY, "2016-04-01");
        add(REFUSES, "Төлегенова Гүлнұр", "05", DEPUTY, "2016-05-03");
        add(APPEALS, "Жұмабаев Ерлан", "05", DEPUTY, "2017-02-01");
        add(LEFT, "Қасымова Жанар", "05", DEPUTY, "2017-06-01");
        add(HR, "Ахметова Динара", "02", CHIEF, "2015-06-01");
        add(SECRETARY, "Нұрпейісова Сания", "02", HR, "2016-09-01");
        add(CHAIR, "Тілеуов Арман", "03", CHIEF, "2015-02-02");
        WITNESSES.forEach(name -> add(name, name, "03", CHAIR, "2016-08-01"));
        MEMBERS.forEach(name -> add(name, name, "03", CHAIR, "2015-09-01"));
    }

    /** Both sheets. */
    Path file() throws IOException {
        return StoryStaff.book("year-staff.xlsx", List.of(List.of("unit_code", "name_kk", "name_ru", "place"), List.of("01", "Басшылық", "Руководство", "1"),
                List.of("02", "Персоналды басқару қызметі", "Служба управления персоналом", "2"), List.of("03", "Заң бөлімі", "Юридический отдел", "3"),
                List.of("05", "Цифрландыру бөлімі", "Отдел цифровизации", "5")), rows);
    }

    /** His number, by which he is entered in a form. */
    String iin(String name) {
        return iins.get(name);
    }

    private void add(String ru, String kk, String unit, String supervisor, String since) {
        String[] rus = ru.split(" ");
        String[] kaz = kk.split(" ");
        boolean head = supervisor == null || List.of(DEPUTY, HR, CHAIR).contains(ru);
        String came = LocalDate.parse(since).minusYears(earlier).toString();
        String number = StoryStaff.iin(String.format("8%d0%d152", iins.size() % 10, 1 + iins.size() / 10));
        iins.put(ru, number);
        rows.add(List.of(number, kaz[0], kaz[1], "", rus[0], rus[1], "", came, unit, head ? "Басшы" : "Бас маман", head ? "Руководитель" : "Главный специалист", category,
                head ? "yes" : "no", supervisor == null ? "yes" : "no", supervisor == null ? "" : iins.get(supervisor), came));
    }
}

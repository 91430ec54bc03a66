package kz.bagalau.staff.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns that files may have; each is known by its code and by its heading in Russian and Kazakh. */
public enum Column {
    IIN(Form.IIN, 12, "ИИН", "ЖСН"),
    SURNAME_KK(Form.NAME, 120, "Фамилия (каз.)", "Тегі (қаз.)"),
    GIVEN_KK(Form.NAME, 120, "Имя (каз.)", "Аты (қаз.)"),
    PATRONYMIC_KK(Form.NAME, 120, "Отчество (каз.)", "Әкесінің аты (қаз.)"),
    SURNAME_RU(Form.NAME, 120, "Фамилия (рус.)", "Тегі (орыс.)"),
    GIVEN_RU(Form.NAME, 120, "Имя (рус.)", "Аты (орыс.)"),
    PATRONYMIC_RU(Form.NAME, 120, "Отчество (рус.)", "Әкесінің аты (орыс.)"),
    EMAIL(Form.EMAIL, 254, "Эл. почта", "Эл. пошта"),
    ENTERED(Form.DATE, 10, "Поступление на госслужбу", "Мемлекеттік қызметке кірген күні"),
    UNIT_CODE(Form.TEXT, 40, "Код подразделения", "Бөлімшенің коды"),
    POST_KK(Form.TEXT, 500, "Должность (каз.)", "Лауазымы (қаз.)"),
    POST_RU(Form.TEXT, 500, "Должность (рус.)", "Лауазымы (орыс.)"),
    CATEGORY(Form.CATEGORY, 6, "Категория", "Санаты"),
    HEAD_OF_UNIT(Form.FLAG, 5, "Руководитель подразделения", "Бөлімше басшысы"),
    HEAD_OF_BODY(Form.FLAG, 5, "Руководитель исполнительного органа", "Атқарушы орган басшысы"),
    PUBLIC_SERVICES(Form.FLAG, 5, "Оказывает госуслуги", "Мемлекеттік қызмет көрсетеді"),
    SUPERVISOR(Form.IIN, 12, "ИИН непосредственного руководителя", "Тікелей басшының ЖСН-і"),
    APPOINTED(Form.DATE, 10, "Назначен", "Тағайындалған күні"),
    PROBATION_END(Form.DATE, 10, "Окончание испытательного срока", "Сынақ мерзімінің аяқталуы"),
    CONTINUES(Form.TEXT, 300, "Та же должность, приказ", "Сол лауазым, бұйрық"),
    LAST_DAY(Form.DATE, 10, "Последний день в должности", "Лауазымдағы соңғы күні"),
    END_GROUND(Form.TEXT, 500, "Основание освобождения", "Босату негізі"),
    PARENT_CODE(Form.TEXT, 40, "Код вышестоящего подразделения", "Жоғары тұрған бөлімшенің коды"),
    NAME_KK(Form.TEXT, 500, "Наименование (каз.)", "Атауы (қаз.)"),
    NAME_RU(Form.TEXT, 500, "Наименование (рус.)", "Атауы (орыс.)"),
    PLACE(Form.NUMBER, 5, "Порядок", "Реті"),
    YEAR(Form.YEAR, 4, "Год", "Жыл"),
    DECIDED(Form.DATE, 10, "Дата решения", "Шешім күні"),
    GRADE(Form.GRADE, 40, "Оценка", "Баға"),
    ACT(Form.TEXT, 300, "Акт", "Акт (қаз.)"),
    SOURCE(Form.TEXT, 300, "Источник", "Дереккөз");

    private final Form form;
    private final int longest;
    private final String ru;
    private final String kk;

    Column(Form form, int longest, String ru, String kk) {
        this.form = form;
        this.longest = longest;
        this.ru = ru;
        this.kk = kk;
    }

    Form form() {
        return form;
    }

    int longest() {
        return longest;
    }

    /** The heading for a reader: Kazakh, Russian, or the code. */
    public String heading(Locale locale) {
        return switch (locale.getLanguage()) {
            case "kk" -> kk;
            case "ru" -> ru;
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    /** The column of a heading in any language; letters and digits alone count. */
    static Optional<Column> of(String heading) {
        String plain = plain(heading);
        return Arrays.stream(values()).filter(column -> column.headings().stream().map(Column::plain).anyMatch(plain::equals)).findFirst();
    }

    private List<String> headings() {
        return List.of(name(), ru, kk);
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

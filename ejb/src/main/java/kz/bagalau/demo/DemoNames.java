package kz.bagalau.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bagalau.model.body.FullName;
import kz.bagalau.model.body.Iin;
import org.apache.commons.csv.CSVRecord;

/** Makes people up: common names of Kazakhstan in both languages, and an ИИН of the century before last, so that nobody alive is hit. */
final class DemoNames {

    private final Map<String, List<CSVRecord>> names = DemoTable.read("names").stream().collect(Collectors.groupingBy(row -> row.get("kind")));

    /** A made-up person: one number, one person. */
    record Made(Iin iin, FullName kk, FullName ru) {
    }

    Made make(int number) {
        boolean woman = number % 5 < 2;
        return new Made(iin(number, woman), name(number, woman, "kk"), name(number, woman, "ru"));
    }

    private FullName name(int number, boolean woman, String language) {
        boolean slav = number % 7 == 3;
        boolean plain = number % 21 == 3;
        String surname = pick(plain ? "PLAIN_SURNAME" : slav ? "SLAV_SURNAME" : "SURNAME", number * 11, language);
        String given = pick((slav ? "SLAV_" : "") + (woman ? "WOMAN" : "MAN"), number * 3 + number / 19, language);
        String father = pick(slav ? "SLAV_FATHER" : "FATHER", number * 5 + number / 13, language);
        return new FullName(surname + (woman && !plain ? "а" : ""), given, father + (slav || language.equals("ru") ? woman ? "вна" : "вич" : woman ? "қызы" : "ұлы"));
    }

    private String pick(String kind, int number, String language) {
        List<CSVRecord> some = names.get(kind);
        return some.get(number % some.size()).get(language);
    }

    private static Iin iin(int number, boolean woman) {
        String born = String.format("%02d%02d%02d", 55 + number * 13 % 38, 1 + number * 5 % 12, 1 + number * 11 % 28);
        String sex = woman ? "2" : "1";
        return Iin.completing(born + sex + String.format("%04d", number)).orElseGet(() -> Iin.completing(born + sex + (5000 + number)).orElseThrow());
    }
}

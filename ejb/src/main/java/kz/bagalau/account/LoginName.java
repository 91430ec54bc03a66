package kz.bagalau.account;

import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.model.body.FullName;

/** The name to log in with, made of a person's name: {@code akhmetov.bs}; the next of the same name gets a number. */
final class LoginName {

    private static final Map<Character, String> LATIN = Map.ofEntries(Map.entry('а', "a"), Map.entry('ә', "a"), Map.entry('б', "b"),
            Map.entry('в', "v"), Map.entry('г', "g"), Map.entry('ғ', "g"), Map.entry('д', "d"), Map.entry('е', "e"), Map.entry('ё', "e"),
            Map.entry('ж', "zh"), Map.entry('з', "z"), Map.entry('и', "i"), Map.entry('й', "y"), Map.entry('к', "k"), Map.entry('қ', "k"),
            Map.entry('л', "l"), Map.entry('м', "m"), Map.entry('н', "n"), Map.entry('ң', "n"), Map.entry('о', "o"), Map.entry('ө', "o"),
            Map.entry('п', "p"), Map.entry('р', "r"), Map.entry('с', "s"), Map.entry('т', "t"), Map.entry('у', "u"), Map.entry('ұ', "u"),
            Map.entry('ү', "u"), Map.entry('ф', "f"), Map.entry('х', "kh"), Map.entry('һ', "h"), Map.entry('ц', "ts"), Map.entry('ч', "ch"),
            Map.entry('ш', "sh"), Map.entry('щ', "sch"), Map.entry('ъ', ""), Map.entry('ы', "y"), Map.entry('і', "i"), Map.entry('ь', ""),
            Map.entry('э', "e"), Map.entry('ю', "yu"), Map.entry('я', "ya"));
    private static final int LONGEST = 50;

    private LoginName() {
    }

    /** A name that is free. */
    static String of(FullName name, Predicate<String> taken) {
        String surname = latin(name.surname());
        String initials = Stream.of(name.given(), name.patronymic()).filter(part -> part != null && !part.isBlank())
                .map(part -> latin(part.substring(0, 1))).collect(Collectors.joining());
        String plain = initials.isEmpty() ? surname : surname + "." + initials;
        String shortened = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return Stream.iterate(1, n -> n + 1).map(n -> n == 1 ? shortened : shortened + n).filter(taken.negate()).findFirst().orElseThrow();
    }

    private static String latin(String text) {
        return text.toLowerCase(Locale.ROOT).chars().mapToObj(letter -> LATIN.getOrDefault((char) letter, plain((char) letter)))
                .collect(Collectors.joining());
    }

    private static String plain(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9' ? String.valueOf(letter) : "";
    }
}

package kz.bagalau.model.body;

import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's name in one language, in the order of Kazakhstan's papers.
 *
 * @param surname surname
 * @param given given name, or null
 * @param patronymic patronymic, or null where there is none
 */
public record FullName(String surname, String given, String patronymic) implements Serializable {

    /** "Ахметов Болат Серікұлы". */
    public String full() {
        return Stream.of(surname, given, patronymic).filter(FullName::said).collect(Collectors.joining(" "));
    }

    /** "Ахметов Б.С.". */
    public String initials() {
        String initials = Stream.of(given, patronymic).filter(FullName::said).map(part -> part.charAt(0) + ".").collect(Collectors.joining());
        return initials.isEmpty() ? surname : surname + " " + initials;
    }

    private static boolean said(String part) {
        return part != null && !part.isBlank();
    }

    @Override
    public String toString() {
        return full();
    }
}

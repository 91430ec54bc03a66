package kz.bagalau.web.list;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A filter that stands over a list as a chip.
 *
 * @param key     its name in the address
 * @param label   what it filters by, in the reader's language
 * @param choices what may be chosen
 */
public record Filter(String key, String label, List<Choice> choices) implements Serializable {

    public Filter {
        choices = List.copyOf(choices);
    }

    /** The words of the value chosen; empty while all are shown. */
    public Optional<String> words(String value) {
        return choices.stream().filter(choice -> choice.value().equals(value)).map(Choice::label).findFirst();
    }

    /** One value, and what it is called in the reader's language. */
    public record Choice(String value, String label) implements Serializable {
    }
}

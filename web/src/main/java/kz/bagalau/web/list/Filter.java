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
 * @param other   what is shown while nothing is chosen; empty where that is everything
 */
public record Filter(String key, String label, List<Choice> choices, String other) implements Serializable {

    public Filter {
        choices = List.copyOf(choices);
    }

    /** A filter of a list that shows everything while nothing is chosen. */
    public Filter(String key, String label, List<Choice> choices) {
        this(key, label, choices, "");
    }

    /** The words of the value chosen; empty while none is. */
    public Optional<String> words(String value) {
        return choices.stream().filter(choice -> choice.value().equals(value)).map(Choice::label).findFirst();
    }

    /** One value, and what it is called in the reader's language. */
    public record Choice(String value, String label) implements Serializable {
    }
}

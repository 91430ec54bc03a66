package kz.bagalau.web.law;

import java.util.List;

/**
 * What a rule says of one of its matters.
 *
 * @param name   the matter, in the reader's language
 * @param values its numbers, terms, roles or rows, as they are to be read
 */
public record Fact(String name, List<String> values) {

    public Fact {
        values = List.copyOf(values);
    }
}

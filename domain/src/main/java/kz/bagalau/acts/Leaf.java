package kz.bagalau.acts;

import java.util.List;

import kz.bagalau.law.text.Text;

/**
 * One value of a rule, an annex or a form that can be changed without changing the kind of anything.
 *
 * @param path    its place as a JSON pointer inside the rule or annex, e.g. {@code /bands/0/1}
 * @param sort    what may stand there
 * @param value   as it is written: {@code 3.99}, {@code EFFECTIVE}, {@code <21}; the codes of {@link Sort#CHOICES} joined by
 *                commas; empty for a text
 * @param text    the words of a {@link Sort#TEXT}; empty words where a language is left out; null for every other sort
 * @param choices what may be chosen; empty where anything of the sort may stand
 */
public record Leaf(String path, Sort sort, String value, Text text, List<String> choices) {

    /** What may stand at a place. */
    public enum Sort {
        /** An exact number: 15, 3.99, 20/3. */
        NUMBER,
        /** A whole number, 0 or more. */
        WHOLE,
        /** A text in Kazakh, Russian and English. */
        TEXT,
        /** Words or a code in no language of ours. */
        WORDS,
        /** Yes or no. */
        FLAG,
        /** One of the choices. */
        CHOICE,
        /** Some of the choices, in order. */
        CHOICES,
        /** The name of a rule. */
        RULE,
        /** The upper bound of a band: {@code <21}, {@code <=33} or {@code *}. */
        BAND,
        /** A day, 2015-06-30. */
        DATE,
        /** Named things that can be added and removed: never a leaf, always {@link Rows}. */
        NAMED
    }

    public Leaf {
        choices = List.copyOf(choices);
    }
}

package kz.bagalau.papers;

import java.util.List;

import kz.bagalau.law.form.Form;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.text.Lang;

/**
 * Everything a document is made of. {@code languages} are the halves of the paper in order, the act's first: Kazakh and Russian, or
 * one of them alone.
 */
public record Paper(Form form, FormData data, Imprint imprint, List<Lang> languages, Attestation attestation) {

    /** @throws IllegalArgumentException if the languages are not Kazakh or Russian or both, each once */
    public Paper {
        languages = List.copyOf(languages);
        if (languages.isEmpty() || languages.contains(Lang.EN) || languages.stream().distinct().count() != languages.size()) {
            throw new IllegalArgumentException("A paper is in Kazakh, in Russian or in both, not in " + languages);
        }
    }

    /** A paper that nobody has signed yet. */
    public static Paper unsigned(Form form, FormData data, Imprint imprint, List<Lang> languages) {
        return new Paper(form, data, imprint, languages, new Attestation.None());
    }
}

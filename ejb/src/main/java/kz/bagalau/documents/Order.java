package kz.bagalau.documents;

import java.util.List;
import java.util.function.Function;
import kz.bagalau.law.form.Form;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.PaperSubject;

/**
 * A document to be made.
 *
 * @param form      how it looks
 * @param data      what it says, once its number is known
 * @param languages its halves in order
 * @param version   1 for the first; a later one takes its place
 * @param replaces  the registered document in whose place it comes, or null
 */
public record Order(Long bodyId, PaperKind kind, PaperSubject subject, Form form, Function<String, FormData> data, List<Lang> languages,
        int version, Long replaces) {

    /** A first version. */
    public static Order first(Long bodyId, PaperKind kind, PaperSubject subject, Form form, Function<String, FormData> data, List<Lang> languages) {
        return new Order(bodyId, kind, subject, form, data, languages, 1, null);
    }

    /** The version that comes in the place of a former one. */
    public Order after(int former, Long paperId) {
        return new Order(bodyId, kind, subject, form, data, languages, former + 1, paperId);
    }
}

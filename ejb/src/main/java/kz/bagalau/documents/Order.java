package kz.bagalau.documents;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import kz.bagalau.law.form.Form;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.paper.Fingerprint;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.PaperSubject;
import kz.bagalau.papers.Attestation;

/**
 * A document to be made.
 *
 * @param form        how it looks
 * @param data        what it says, once its number is known
 * @param languages   its halves in order
 * @param version     1 for the first; a later one takes its place
 * @param replaces    the registered document in whose place it comes, or null
 * @param attestation how it was signed before it was printed
 */
public record Order(Long bodyId, PaperKind kind, PaperSubject subject, Form form, Function<String, FormData> data, List<Lang> languages,
        int version, Long replaces, Attestation attestation) {

    /** A first version that nobody has signed. */
    public static Order first(Long bodyId, PaperKind kind, PaperSubject subject, Form form, Function<String, FormData> data, List<Lang> languages) {
        return new Order(bodyId, kind, subject, form, data, languages, 1, null, new Attestation.None());
    }

    /** The version that comes in the place of a former one. */
    public Order after(int former, Long paperId) {
        return new Order(bodyId, kind, subject, form, data, languages, former + 1, paperId, attestation);
    }

    /** The same, signed. */
    public Order attested(Attestation how) {
        return new Order(bodyId, kind, subject, form, data, languages, version, replaces, how);
    }

    /** The fingerprint of all that it says, but for its number: two of the same say the same. */
    String basis() {
        FormData said = data.apply("");
        StringBuilder text = new StringBuilder(languages.toString()).append(form).append(new TreeMap<>(said.values()));
        new TreeMap<>(said.collections()).forEach((name, rows) -> text.append(name).append(rows.stream().map(TreeMap::new).toList()));
        languages.forEach(lang -> text.append(attestation.lines(lang)));
        return Fingerprint.of(text.toString());
    }
}

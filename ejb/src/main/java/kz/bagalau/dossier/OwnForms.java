package kz.bagalau.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import kz.bagalau.acts.FormReader;
import kz.bagalau.law.form.Form;

/** The forms of the case file's own pages: no act prints any. */
enum OwnForms {
    INVENTORY("case-file"), NOTICES("case-notices"), COMMISSION("case-commission"), REFUSAL("case-refusal"), EXPLANATION("case-explanation"),
    ACQUAINTANCE("case-acquaintance"), APPEAL("case-appeal");

    private final Form form;

    OwnForms(String name) {
        try (InputStream in = OwnForms.class.getResourceAsStream("/forms/" + name + ".json")) {
            form = FormReader.read(name + ".json", in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    Form form() {
        return form;
    }
}

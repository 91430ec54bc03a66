package kz.bagalau.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import kz.bagalau.acts.FormReader;
import kz.bagalau.law.form.Form;

/** The program's own forms, from {@code forms/}: those of papers that no act prints. */
public final class ProgramForms {

    private ProgramForms() {
    }

    /** The form of a name. */
    public static Form form(String name) {
        try (InputStream in = ProgramForms.class.getResourceAsStream("/forms/" + name + ".json")) {
            return FormReader.read(name + ".json", in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}

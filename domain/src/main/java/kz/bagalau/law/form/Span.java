package kz.bagalau.law.form;

import kz.bagalau.law.text.Lang;

/** A run of text in one language; blank where something is to be written by hand. */
public record Span(String text, Lang lang) {

    public boolean isBlank() {
        return text.isBlank();
    }
}

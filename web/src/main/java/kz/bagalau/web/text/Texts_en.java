package kz.bagalau.web.text;

import kz.bagalau.law.text.Lang;

/** The texts in English. The name is the one that resource bundles want. */
public class Texts_en extends AreaTexts {

    /** Reads nothing: the texts are loaded once for all. */
    public Texts_en() {
        super(Lang.EN);
    }
}

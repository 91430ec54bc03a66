package kz.bagalau.web.text;

import kz.bagalau.law.text.Lang;

/** The texts in Russian. The name is the one that resource bundles want. */
public class Texts_ru extends AreaTexts {

    /** Reads nothing: the texts are loaded once for all. */
    public Texts_ru() {
        super(Lang.RU);
    }
}

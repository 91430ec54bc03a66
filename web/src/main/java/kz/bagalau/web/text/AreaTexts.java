package kz.bagalau.web.text;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;

import kz.bagalau.law.text.Lang;

/** All texts of one language, for pages: {@code #{text['area.key']}}. A key that is missing shows as {@code ???key???}. */
abstract class AreaTexts extends ResourceBundle {

    private final Map<String, String> texts;

    AreaTexts(Lang lang) {
        texts = Areas.texts(lang);
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}

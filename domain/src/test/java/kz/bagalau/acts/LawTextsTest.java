package kz.bagalau.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;

/** The same keys with the same places in every language, none empty. */
class LawTextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    @Test
    void sameKeysInEveryLanguage() {
        Set<String> russian = LawTexts.messages(Lang.RU).keySet();
        assertTrue(russian.size() > 200, "messages seen: " + russian.size());
        assertEquals(new TreeSet<>(russian), new TreeSet<>(LawTexts.messages(Lang.KK).keySet()));
        assertEquals(new TreeSet<>(russian), new TreeSet<>(LawTexts.messages(Lang.EN).keySet()));
    }

    @Test
    void samePlacesInEveryLanguage() {
        Map<String, String> russian = LawTexts.messages(Lang.RU);
        for (Lang lang : Lang.values()) {
            LawTexts.messages(lang).forEach((key, text) -> {
                assertEquals(places(russian.get(key)), places(text), key + " " + lang);
                assertTrue(!text.isBlank(), key + " " + lang);
            });
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(place -> place.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}

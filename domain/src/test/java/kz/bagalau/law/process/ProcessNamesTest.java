package kz.bagalau.law.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.bagalau.acts.LawTexts;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.result.Medium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every name that a page shows of the process has its words in the three languages. */
class ProcessNamesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    static Stream<String> names() {
        return Stream.of(keys("deed.", Deed.values()), keys("track.", TrackKind.values()), keys("role.", Role.values()),
                keys("medium.", Medium.values()), keys("document.", Document.values()), keys("need.is.", Circumstance.values()),
                keys("need.not.", Circumstance.values()), keys("strip.", StripPlace.Position.values())).flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("names")
    void isNamed(String key) {
        assertTrue(LawTexts.sentences().knows(key), key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"process", "time"})
    void theLanguagesSayTheSame(String area) throws IOException {
        Properties ru = read(area, "ru");
        for (String lang : new String[] {"kk", "en"}) {
            Properties other = read(area, lang);
            assertEquals(ru.keySet(), other.keySet(), lang);
            ru.stringPropertyNames().forEach(key -> assertEquals(places(ru, key), places(other, key), lang + " " + key));
        }
    }

    @Test
    void kazakhIsWrittenWithKazakhLetters() throws IOException {
        String all = String.join(" ", read("process", "kk").values().stream().map(Object::toString).toList());
        "әғқңөұүі".chars()
                .forEach(letter -> assertTrue(all.indexOf(letter) >= 0, Character.toString(letter)));
    }

    private static Stream<String> keys(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(value -> prefix + value.name());
    }

    private static Set<String> places(Properties texts, String key) {
        return PLACE.matcher(texts.getProperty(key)).results().map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Properties read(String area, String lang) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = LawTexts.class.getResourceAsStream("/messages/" + area + "_" + lang + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}

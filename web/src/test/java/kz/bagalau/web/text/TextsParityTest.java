package kz.bagalau.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;

/** Reads the bundles' files of pages and of the law, so that no language lags behind another. */
class TextsParityTest {

    private static final List<Path> FOLDERS = List.of(Path.of("src/main/resources/messages"), Path.of("../domain/src/main/resources/messages"),
            Path.of("src/main/resources"));
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?:#[^}]*)?}");
    private static final Pattern WORDS = Pattern.compile("\\p{IsCyrillic}{4,}");

    /** Names of languages stay in their own language. */
    private static final Set<String> SAME = Set.of("frame.language.kk", "frame.language.ru");

    /** Words that Kazakh took over and writes as Russian does. */
    private static final Set<String> SHARED = Set.of("кворум", "комиссия", "протокол", "журнал", "аудит", "файл", "формат", "экспорт", "импорт", "категория", "экран", "ротация", "шкала");

    @Test
    void everyFileHasItsThreeLanguages() {
        Set<String> names = files().stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        assertTrue(names.size() >= 21, () -> "Found only " + names);
        for (String name : names) {
            for (Lang lang : Lang.values()) {
                String sister = name.replaceFirst("_(kk|ru|en)\\.", "_" + lang.code() + ".");
                assertTrue(names.contains(sister), () -> sister + " is missing");
            }
        }
    }

    @Test
    void everyKeyStandsInEveryLanguage() {
        eachTrio((name, texts) -> {
            assertEquals(texts.get(Lang.RU).keySet(), texts.get(Lang.KK).keySet(), name + ": ru and kk");
            assertEquals(texts.get(Lang.RU).keySet(), texts.get(Lang.EN).keySet(), name + ": ru and en");
        });
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        Pattern key = Pattern.compile("(?m)^([^#!\\s=][^=\\n]*)=");
        for (Path file : Stream.concat(files().stream(), list(Path.of("../ejb/src/main/resources/messages"))).toList()) {
            List<String> keys = key.matcher(Files.readString(file)).results().map(found -> found.group(1)).toList();
            assertEquals(Set.copyOf(keys).size(), keys.size(), () -> file + ": " + keys.stream().filter(one -> keys.indexOf(one) != keys.lastIndexOf(one)).distinct().toList());
        }
    }

    @Test
    void everyLanguageHasTheSamePlacesForValues() {
        eachKey((key, texts) -> {
            assertEquals(places(texts.get(Lang.RU)), places(texts.get(Lang.KK)), key + ": ru and kk");
            assertEquals(places(texts.get(Lang.RU)), places(texts.get(Lang.EN)), key + ": ru and en");
        });
    }

    @Test
    void noTextIsEmpty() {
        eachKey((key, texts) -> texts.forEach((lang, text) -> assertFalse(text.isBlank(), () -> key + " is empty in " + lang)));
    }

    @Test
    void kazakhIsNoCopyOfRussian() {
        eachKey((key, texts) -> {
            boolean words = WORDS.matcher(texts.get(Lang.RU)).results().anyMatch(word -> !SHARED.contains(word.group().toLowerCase(Locale.ROOT)));
            assertFalse(words && !SAME.contains(key) && texts.get(Lang.RU).equals(texts.get(Lang.KK)), () -> key + " is the same in kk and ru");
        });
    }

    @Test
    void englishHasNoCyrillicLetters() {
        eachKey((key, texts) -> assertFalse(!SAME.contains(key) && WORDS.matcher(texts.get(Lang.EN)).find(), () -> key + " in en: " + texts.get(Lang.EN)));
    }

    private static void eachKey(BiConsumer<String, Map<Lang, String>> check) {
        eachTrio((name, texts) -> texts.get(Lang.RU).keySet().forEach(key -> check.accept((String) key, Stream.of(Lang.values())
                .collect(Collectors.toMap(lang -> lang, lang -> texts.get(lang).getProperty((String) key, ""), (a, b) -> a, TreeMap::new)))));
    }

    private static void eachTrio(BiConsumer<String, Map<Lang, Properties>> check) {
        files().stream().filter(file -> file.toString().endsWith("_ru.properties")).forEach(russian -> {
            Map<Lang, Properties> texts = Stream.of(Lang.values()).collect(Collectors.toMap(lang -> lang,
                    lang -> read(Path.of(russian.toString().replace("_ru.properties", "_" + lang.code() + ".properties")))));
            check.accept(russian.getFileName().toString(), texts);
        });
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map((MatchResult place) -> place.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files() {
        return FOLDERS.stream().flatMap(folder -> list(folder)).filter(file -> file.toString().endsWith(".properties")).toList();
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException unreadable) {
            throw new AssertionError(folder + " cannot be read", unreadable);
        }
    }

    private static Properties read(Path file) {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            texts.load(in);
        } catch (IOException unreadable) {
            throw new AssertionError(file + " cannot be read", unreadable);
        }
        return texts;
    }
}

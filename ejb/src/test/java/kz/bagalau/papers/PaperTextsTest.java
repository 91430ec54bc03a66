package kz.bagalau.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.junit.jupiter.api.Test;

import kz.bagalau.law.text.Lang;

class PaperTextsTest {

    @Test
    void everyWordOfAPaperIsThereInEveryLanguage() throws IOException {
        Properties russian = bundle(Lang.RU);
        for (Lang lang : new Lang[] {Lang.KK, Lang.EN}) {
            Properties other = bundle(lang);
            assertEquals(russian.keySet(), other.keySet());
            russian.stringPropertyNames().stream().filter(key -> !key.equals("papers.number"))
                    .forEach(key -> assertNotEquals(russian.getProperty(key), other.getProperty(key)));
        }
    }

    @Test
    void valuesTakeTheirPlaces() {
        assertEquals("4 беттің 3-беті", PaperTexts.text(Lang.KK, "papers.page", "3", "4"));
        assertEquals("Страница 3 из 4", PaperTexts.text(Lang.RU, "papers.page", "3", "4"));
        assertEquals("Я, {person}, ознакомлен(а) с указанными ниже документами:", PaperTexts.text(Lang.RU, "papers.slip.received"));
        assertThrows(IllegalArgumentException.class, () -> PaperTexts.text(Lang.RU, "papers.nothing"));
    }

    private static Properties bundle(Lang lang) throws IOException {
        Properties words = new Properties();
        words.load(Files.newBufferedReader(Path.of("src/main/resources/messages/papers_" + lang.code() + ".properties")));
        return words;
    }
}

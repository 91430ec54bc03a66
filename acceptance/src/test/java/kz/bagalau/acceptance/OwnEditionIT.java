package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** An administrator brings an edition in through the pages, makes it law without a restart, and it counts; a bad archive shows all its mistakes. */
class OwnEditionIT {

    private static final String EXACTLY_33 = """
            {"rule": "final-grade", "facts": {
              "supervisor-sheet": [{"sheet": "supervisor-sheet", "points": {"initiative": 5, "quality": 6, "cooperation": 5, "ethics": 4}}],
              "circular-mean": [{"sheet": "circular-colleague", "points": {"teamwork": 5, "ethics": 4, "quality": 4}},
                                {"sheet": "circular-colleague", "points": {"teamwork": 4, "ethics": 4, "quality": 5}},
                                {"sheet": "circular-colleague", "points": {"teamwork": 5, "ethics": 4, "quality": 4}}]}}
            """;

    private final Clerk admin = Clerk.enter(Micro.shared(), "admin", "bagalau-demo", "ru");

    @Test
    void anEditionIsDerivedChangedPublishedAndCountsWithoutARestart() {
        admin.open("/law/own.xhtml").picture("own-empty").follow("main a", "Добавить редакцию").picture("own-add");
        admin.choose("derive:base", "astana-2015").fill("derive:code", "akimat-2015").fill("derive:shortRu", "Акимат, 2015").fill("derive:shortKk", "Әкімдік, 2015")
                .fill("derive:nameRu", "О методике оценки").fill("derive:nameKk", "Бағалау әдістемесі туралы").fill("derive:byRu", "Акимат района").fill("derive:byKk", "Аудан әкімдігі")
                .press("derive:go").waitFor("Черновик создан");
        String scale = "/law/own-edit.xhtml?id=akimat-2015&part=values&place=rules/final-grade";
        admin.open(scale + "&at=/bands/1/1").fill("change:typed", "<=20").press("change:save").waitFor("Исправьте").picture("own-wrong-value");
        admin.open(scale + "&at=/bands/1/1").fill("change:typed", "<=32").press("change:save").waitFor("Значение сохранено").picture("own-values").pictureInKazakh("own-values");
        admin.open("/law/own-edit.xhtml?id=akimat-2015&part=difference").waitFor("<=33").picture("own-difference");
        admin.open("/law/own-edit.xhtml?id=akimat-2015&part=sheets").picture("own-sheets");
        admin.open("/law/own-edit.xhtml?id=akimat-2015&part=publish").picture("own-publish").sign("review:publish:go").waitFor("опубликована").picture("own-published").pictureInKazakh("own-published");
        assertTrue(admin.open("/law/acts.xhtml").text().contains("Акимат, 2015"));
        admin.open("/law/own-edit.xhtml?id=akimat-2015&part=days").fill("set:first", "01.07.2015").fill("set:source", "Районная газета, № 12").press("set:go")
                .waitFor("01.07.2015").picture("own-days");
        assertEquals("EFFECTIVE", grade("akimat-2015"), "33 is above 32");
        assertEquals("SATISFACTORY", grade("astana-2015"));
        assertEquals(List.of(), Clerk.TROUBLES);
    }

    private String grade(String edition) {
        APIResponse answer = admin.page().request().post("/api/v1/editions/" + edition + "/calculations",
                RequestOptions.create().setHeader("Content-Type", "application/json").setHeader("X-Bagalau", "1").setData(EXACTLY_33));
        assertEquals(200, answer.status(), answer.text());
        return answer.text().replaceAll("(?s).*\"code\"\\s*:\\s*\"([A-Z]+)\".*", "$1");
    }

    @Test
    void aBadArchiveShowsAllItsMistakesAndIsDiscarded() throws IOException {
        admin.open("/law/own-add.xhtml").fill("upload:code", "bad-2015").upload("upload:chosen", archive("../act.json", "{}")).press("upload:go").waitFor("Исправьте");
        admin.open("/law/own-add.xhtml").fill("upload:code", "bad-2015").upload("upload:chosen", archive("rules.json", "{\"a\": {\"by\": \"nothing\"}, \"b\": 5}"))
                .press("upload:go").waitFor("опубликовать нельзя").picture("own-report").pictureInKazakh("own-report");
        assertTrue(admin.text().contains("act.json"), admin.text());
        admin.press("deeds:discard").follow(".ui-dialog:visible .ui-confirmdialog-yes").waitFor("Черновик удалён");
        assertEquals(List.of(), Clerk.TROUBLES);
    }

    private static Path archive(String name, String text) throws IOException {
        Path file = Files.createDirectories(Path.of("target", "papers")).resolve("own.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }
}

package kz.bagalau.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The edition of an administrator after the family of 2016, brought in as files: what it has beyond the quarters and the plan, a circular evaluation. */
final class OwnEditionOf2016 {

    static final String ID = "example-2016";
    private static final String UNIT = "/case/list.xhtml?q=Отдел цифровизации";
    private static final String TASK = "main .b-tasks a[href*='/survey/answer']";
    private static final int BEST = 3;

    private final Story story;

    OwnEditionOf2016(Story story) {
        this.story = story;
    }

    /** An archive that lacks its act shows what is missing and is discarded; the whole one is read, and published with the password. */
    void published() throws IOException {
        Clerk admin = story.administrator().open("/law/own-add.xhtml").fill("upload:code", ID).upload("upload:chosen", archive("rules.json")).press("upload:go")
                .waitFor("опубликовать нельзя").picture("own-2016-refused");
        admin.press("deeds:discard").follow(".ui-dialog:visible .ui-confirmdialog-yes").waitFor("Черновик удалён");
        admin.open("/law/own-add.xhtml").fill("upload:code", ID).upload("upload:chosen", archive("")).press("upload:go").waitFor("Черновик").picture("own-2016")
                .pictureInKazakh("own-2016");
        admin.open("/law/own-edit.xhtml?id=" + ID + "&part=publish").picture("own-2016-publish").sign("review:publish:go").waitFor("опубликована");
    }

    /** The files of the example whose path begins so, as an administrator would zip them. */
    private static Path archive(String beginning) throws IOException {
        Path folder = Path.of(System.getProperty("bagalau.project", "..")).resolve("domain/src/test/resources/own/2016-like");
        Path zip = Files.createDirectories(Path.of("target", "papers")).resolve("own-2016.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip)); Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (name.startsWith(beginning)) {
                    out.putNextEntry(new ZipEntry(name));
                    out.write(Files.readAllBytes(file));
                    out.closeEntry();
                }
            }
        }
        return zip;
    }

    /** Colleagues of the unit are proposed; a list of nobody is refused. */
    void named() {
        Clerk hr = story.person(YearStaff.HR).open("/survey/prepare.xhtml?case=" + story.number(YearStaff.READS)).picture("own-2016-respondents")
                .pictureInKazakh("own-2016-respondents");
        hr.page().locator("[id^='choice'] .ui-chkbox-box.ui-state-active").evaluateAll("boxes => boxes.forEach(box => box.click())");
        hr.press("choice:name").waitFor("Исправьте").picture("own-2016-nobody");
        hr.open(UNIT).tickAll().press("rows:name").waitFor("Список опрашиваемых определён");
    }

    /** Everybody answers about his colleagues, some about their supervisor too; while a survey is open nothing is computed; then HR closes all. */
    void answered() {
        for (String name : QuartersOfJournal.SERVANTS) {
            Clerk servant = story.person(name).open("/inbox.xhtml").follow(TASK).press("answer:give").waitFor("Исправьте");
            while (servant.open("/inbox.xhtml").page().locator(TASK).count() > 0) {
                servant.follow(TASK).mark(BEST, BEST, BEST).press("answer:give").waitFor("Ответ принят и запечатан");
            }
        }
        Clerk hr = story.person(YearStaff.HR).open(UNIT).tickAll().press("rows:compute").waitFor("Не сделано").picture("own-2016-open");
        hr.open(UNIT).tickAll().press("rows:close").waitFor("Круговая оценка закрыта");
    }
}

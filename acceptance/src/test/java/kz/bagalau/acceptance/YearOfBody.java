package kz.bagalau.acceptance;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Before the year begins: the body with the edition it applies, its staff, their accounts and roles, the cycle of the year. */
final class YearOfBody {

    /**
     * An edition that a body applies.
     *
     * @param from its first day there
     * @param to   its last, empty while it goes on
     */
    record Term(String edition, String from, String to) {
    }

    private final Story story;
    private final List<Term> terms;
    private final String live;
    private final YearStaff staff;

    /** A body of 2019 under an edition whose annex knows categories. */
    YearOfBody(Story story, String edition) {
        this(story, List.of(new Term(edition, "01.07.2018", "")), "08.01.2019", new YearStaff(category(story, edition), 0));
        story.note("category", category(story, edition));
    }

    /**
     * A body.
     *
     * @param terms the editions it applies, one after the other
     * @param live  the day from which it uses the program
     */
    YearOfBody(Story story, List<Term> terms, String live, YearStaff staff) {
        this.story = story;
        this.terms = terms;
        this.live = live;
        this.staff = staff;
    }

    /** A category of the last row of the annex, to which the largest group of servants belongs. */
    private static String category(Story story, String edition) {
        String rule = story.server().get("/api/v1/editions/" + edition + "/rules/category-group").body();
        try (var reader = Json.createReader(new StringReader(rule))) {
            List<JsonObject> rows = reader.readObject().getJsonObject("numbers").getJsonArray("rows").getValuesAs(JsonObject.class);
            return rows.get(rows.size() - 1).getJsonArray("all").getString(0);
        }
    }

    /** A body and the edition it applies; a number with a wrong check digit and days the wrong way round are refused first. */
    void entered() {
        Clerk admin = story.administrator().open("/body/add.xhtml").fill("add:bin", "990140009991").fill("add:kk", "Қалалық әкімдіктің басқармасы")
                .fill("add:ru", "Управление акимата города").press("add:save").waitFor("БИН");
        admin.fill("add:bin", "990140009992").press("add:save").waitFor("Управление акимата города");
        story.note("body", Clerk.numberIn(admin.address(), "body"));
        String set = "/body/setup.xhtml?body=" + story.number("body");
        admin.open(set).choose("edition:which", terms.get(0).edition()).fill("edition:from", "01.01.2019").fill("edition:to", "31.12.2018").press("edition:save")
                .waitFor("Последний день раньше первого");
        terms.forEach(term -> admin.open(set).choose("edition:which", term.edition()).fill("edition:from", term.from()).fill("edition:to", term.to()).press("edition:save")
                .waitFor("Сохранено"));
        admin.open(set).fill("live:goLive", live).press("live:save").waitFor("Сохранено");
    }

    void staffed() throws IOException {
        Clerk admin = story.administrator();
        admin.open("/staff/imports.xhtml?body=" + story.number("body")).upload("file:chosen", staff.file()).press("file:upload").waitFor("Проверен, ждёт решения")
                .press("state:load").waitFor("Загружен");
        handedOut();
    }

    /** Accounts for everybody, with what is printed for each; the keyboard ticks, since lines still move while the page takes its last shape. */
    private void handedOut() {
        Clerk admin = story.administrator();
        admin.open("/admin/accounts-create.xhtml?body=" + story.number("body"));
        admin.page().locator("[id='staff'] input[type=checkbox]").all().forEach(box -> box.press("Space"));
        admin.press("staff:make");
        admin.page().locator(".b-slip").all().forEach(slip -> story.handOut(slip.locator("h2").innerText().strip(), slip.locator("dd").nth(0)
                .innerText(), slip.locator("dd").nth(1).innerText()));
        grant(YearStaff.HR, "Работник службы");
        grant(YearStaff.SECRETARY, "Работник службы", "Секретарь");
        grant(YearStaff.CHAIR, "Председатель");
        grant(YearStaff.CHIEF, "Уполномоченное");
    }

    /** Job descriptions, one for each post: what no post is called is told and left. */
    void described() throws IOException {
        Path archive = Files.createDirectories(Path.of("target", "papers")).resolve("descriptions.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive), StandardCharsets.UTF_8)) {
            for (String name : List.of("Главный специалист.pdf", "Писарь.pdf")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(Files.readAllBytes(StoryOfSession.proof()));
                zip.closeEntry();
            }
        }
        story.administrator().open("/staff/imports.xhtml?body=" + story.number("body")).upload("zip:archive", archive).press("zip:describe")
                .waitFor("Главный специалист.pdf: добавлена новая версия").waitFor("Писарь.pdf: нет такого человека или должности");
    }

    /** The administrator grants roles in the body from the first day on. */
    void grant(String name, String... roles) {
        Clerk admin = story.administrator().open("/admin/accounts.xhtml?q=" + name).follow("main table a", name);
        for (String role : roles) {
            admin.choose("grant:role", role).choose("grant:body", "Управление акимата").date("grant:from", live).press("grant:give").waitFor(role);
        }
    }
}

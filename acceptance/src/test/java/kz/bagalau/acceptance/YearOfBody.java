package kz.bagalau.acceptance;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;

/** Before the year begins: the body with the edition it applies, its staff, their accounts and roles, the cycle of the year. */
final class YearOfBody {

    private final Story story;
    private final String edition;
    private final YearStaff staff;

    YearOfBody(Story story, String edition) {
        this.story = story;
        this.edition = edition;
        story.note("category", category());
        staff = new YearStaff(story.number("category"));
    }

    /** A category of the last row of the annex, to which the largest group of servants belongs. */
    private String category() {
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
        admin.open(set).choose("edition:which", edition).fill("edition:from", "01.01.2019").fill("edition:to", "31.12.2018").press("edition:save")
                .waitFor("Последний день раньше первого");
        admin.open(set).choose("edition:which", edition).fill("edition:from", "01.07.2018").press("edition:save").waitFor("Сохранено");
        admin.open(set).fill("live:goLive", "08.01.2019").press("live:save").waitFor("Сохранено");
    }

    void staffed() throws IOException {
        Clerk admin = story.administrator();
        admin.open("/staff/imports.xhtml?body=" + story.number("body")).upload("file:chosen", staff.file()).press("file:upload").waitFor("Проверен, ждёт решения")
                .press("state:load").waitFor("Загружен");
        admin.open("/admin/accounts-create.xhtml?body=" + story.number("body"));
        admin.page().locator("[id='staff'] input[type=checkbox]").all().forEach(box -> box.check());
        admin.press("staff:make");
        admin.page().locator(".b-slip").all().forEach(slip -> story.handOut(slip.locator("h2").innerText().strip(), slip.locator("dd").nth(0)
                .innerText(), slip.locator("dd").nth(1).innerText()));
        grant(YearStaff.HR, "Работник службы");
        grant(YearStaff.SECRETARY, "Работник службы", "Секретарь");
        grant(YearStaff.CHAIR, "Председатель");
        grant(YearStaff.CHIEF, "Уполномоченное");
    }

    /** The administrator grants roles in the body from the first day on. */
    void grant(String name, String... roles) {
        Clerk admin = story.administrator().open("/admin/accounts.xhtml?q=" + name).follow("main table a", name);
        for (String role : roles) {
            admin.choose("grant:role", role).choose("grant:body", "Управление акимата").date("grant:from", "08.01.2019").press("grant:give").waitFor(role);
        }
    }
}

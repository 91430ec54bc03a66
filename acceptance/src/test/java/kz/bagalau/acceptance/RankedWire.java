package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.acceptance.Wire.Asked;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * What programs are told of an anonymous survey over real HTTP, by REST and SOAP: to each reader what he reads on the page, no number more; on paper no number that
 * the page does not have.
 */
final class RankedWire {

    /** Who may read a report: its servant, his evaluator, the head of HR. */
    private static final List<String> READERS = List.of("servant", "supervisor", "headofhr");
    private static final Pattern MEAN = Pattern.compile("\\d,\\d\\d(?!\\d)");
    private static final Pattern COMPETENCY = Pattern.compile("<competency>(.*?)</competency>", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("<(mean|others|self)>([^<]*)</\\1>");

    private final Story story;
    private final Wire wire;

    RankedWire(Story story) {
        this.story = story;
        this.wire = new Wire(story.server());
    }

    /** Page, REST and SOAP tell each reader the same; the paper, which goes from hand to hand, holds no number that the page does not show to who answered. */
    void told() throws IOException {
        Clerk servant = story.desk("servant").open("/inbox.xhtml");
        String caseId = surveyOfServant();
        for (String reader : READERS) {
            Clerk clerk = story.desk(reader).open("/survey/report.xhtml?case=" + caseId);
            Map<String, String> shown = table(clerk);
            assertFalse(shown.isEmpty(), clerk::text);
            HttpResponse<String> json = wire.rest("/api/v1/cases/" + caseId + "/survey-report", story.basicOf(reader));
            assertEquals(200, json.statusCode(), json.body());
            assertEquals(shown, lines(json(json.body())), reader);
            HttpResponse<String> xml = wire.soap("surveyReport", Asked.of("case", caseId), story.basicOf(reader));
            assertEquals(200, xml.statusCode(), xml.body());
            assertEquals(shown.values().stream().sorted().toList(), inXml(xml.body()), reader);
        }
        assertEquals(403, wire.rest("/api/v1/cases/" + caseId + "/survey-report", story.basicOf("secretary")).statusCode());
        wire.problem(403, wire.soap("surveyReport", Asked.of("case", caseId), story.basicOf("secretary")));
        Clerk evaluator = story.desk("supervisor").open("/survey/report.xhtml?case=" + caseId);
        String page = evaluator.text();
        String paper = Paper.text(servant.open("/survey/report.xhtml?case=" + caseId).made("[id='printing:print']"));
        assertTrue(MEAN.matcher(paper).results().allMatch(mean -> page.contains(mean.group())), () -> paper + "\n" + page);
        story.note("reported", caseId);
    }

    private String surveyOfServant() {
        Clerk hr = story.desk("headofhr").open("/survey/cycle.xhtml?q=Есенов Кайрат");
        return hr.number("case", "Есенов");
    }

    /** The table of the page: a competency and its numbers, none of them empty. */
    private static Map<String, String> table(Clerk clerk) {
        Map<String, String> table = new TreeMap<>();
        clerk.page().locator("main .b-scroll table tbody tr").all().forEach(row -> {
            List<String> cells = row.locator("td").allInnerTexts();
            table.put(cells.get(0).split("\n")[0].strip(), cells.stream().skip(1).map(String::strip).filter(cell -> !cell.equals("–")).collect(Collectors.joining(" ")));
        });
        return table;
    }

    private static Map<String, String> lines(JsonObject report) {
        Map<String, String> lines = new TreeMap<>();
        report.getJsonArray("competencies").getValuesAs(JsonObject.class).forEach(line -> lines.put(line.getString("name"), Stream.of(
                Stream.of(line.getString("mean", "")), line.getJsonArray("groups").getValuesAs(JsonObject.class).stream().map(group -> group.getString("mean")),
                Stream.of(line.getString("others", ""), line.getString("self", ""))).flatMap(all -> all).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "))));
        return lines;
    }

    /** The numbers of each competency as they stand in XML: own mark last, as on the page. */
    private static List<String> inXml(String xml) {
        List<String> lines = new ArrayList<>();
        Matcher each = COMPETENCY.matcher(xml);
        while (each.find()) {
            List<String> values = new ArrayList<>();
            String self = "";
            Matcher value = VALUE.matcher(each.group(1));
            while (value.find()) {
                self = value.group(1).equals("self") ? value.group(2) : self;
                if (!value.group(1).equals("self")) {
                    values.add(value.group(2));
                }
            }
            lines.add(Stream.concat(values.stream(), Stream.of(self)).filter(text -> !text.isEmpty()).collect(Collectors.joining(" ")));
        }
        return lines.stream().sorted().toList();
    }

    /** The summary: nothing of fewer than three, also not what is left when the units are taken off the whole; HR workers are refused. */
    void summarised() {
        String cycle = Clerk.numberIn(story.desk("headofhr").open("/survey/cycle.xhtml").page().locator("main a[href*='/survey/summary']").first().getAttribute("href"), "cycle");
        HttpResponse<String> told = wire.rest("/api/v1/cycles/" + cycle + "/survey-summary", story.basicOf("headofhr"));
        assertEquals(200, told.statusCode(), told.body());
        JsonObject summary = json(told.body());
        story.note("cycle", cycle);
        summary.getJsonArray("competencies").getValuesAs(JsonObject.class).forEach(line -> Stream.of("people", "least").filter(line::containsKey)
                .forEach(count -> assertTrue(line.getInt(count) >= 3 || count.equals("least") && line.getInt(count) == 0, line::toString)));
        HttpResponse<String> xml = wire.soap("surveySummary", Asked.of("cycle", cycle), story.basicOf("headofhr"));
        assertEquals(200, xml.statusCode(), xml.body());
        assertTrue(xml.body().contains("<people>" + summary.getInt("people") + "</people>"), xml.body());
        assertEquals(403, wire.rest("/api/v1/cycles/" + cycle + "/survey-summary", story.basicOf("secretary")).statusCode());
        wire.problem(403, wire.soap("surveySummary", Asked.of("cycle", cycle), story.basicOf("secretary")));
    }

    /** The plan of training, as a spreadsheet: each line of three or more, and so is what is left of a topic when the lines of units are taken off the whole. */
    static void assertOfThree(XSSFSheet plan) {
        Map<String, Integer> left = new TreeMap<>();
        for (Row row : plan) {
            if (row.getRowNum() > 0) {
                int people = (int) row.getCell(4).getNumericCellValue();
                assertTrue(people >= 3, () -> row.getCell(2) + ": " + people);
                boolean whole = row.getCell(1).getStringCellValue().equals("Весь орган");
                left.merge(row.getCell(2).getStringCellValue(), whole ? people : -people, Integer::sum);
            }
        }
        assertFalse(left.isEmpty(), "somebody has something to learn");
        assertTrue(left.values().stream().allMatch(rest -> rest <= 0 || rest >= 3), left::toString);
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}

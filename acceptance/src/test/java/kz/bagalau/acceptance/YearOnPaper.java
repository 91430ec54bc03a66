package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What was signed on paper in the year and enters from a workbook with its scans. */
final class YearOnPaper {

    private static final String DAY = "08.01.2019";
    private static final Map<String, String> DAYS = Map.of("Дата составления плана", DAY, "Дата подписи служащего", DAY,
            "Дата подписи и внесения непосредственным руководителем", DAY, "Дата утверждения", DAY);

    private final Story story;

    YearOnPaper(Story story) {
        this.story = story;
    }

    /** A plan that was approved on paper: with an impossible day and without its scan it stays outside; mended, it waits for HR to file it. */
    void entered(String servant) throws IOException {
        Clerk hr = story.person(YearStaff.HR).open("/paper/bulk.xhtml").picture("year-bulk").pictureInKazakh("year-bulk");
        Path template = hr.handedOut("[id='templates'] a");
        hr.upload("upload:chosen", filled(template, servant, "31.02.2019")).press("upload:send").waitFor("Проверен").waitFor("Дата не распознана").waitFor("Такого файла в архиве нет");
        hr.picture("year-bulk-wrong").pictureInKazakh("year-bulk-wrong");
        hr.open("/paper/bulk.xhtml").upload("upload:chosen", filled(template, servant, DAY)).upload("upload:zip", scans()).press("upload:send")
                .waitFor("Внести: 1 бумагу").press("progress:enter").confirm().waitFor("Внесён").waitFor("утверждён");
        hr.picture("year-bulk-entered");
        Clerk deputy = story.person(YearStaff.DEPUTY).open("/plan/card.xhtml?plan=" + hr.number("plan", servant)).waitFor("Скан подписанного плана").waitFor("на бумаге");
        assertEquals(3, deputy.page().locator("main li a[href*='/document/']").count(), "the scan stands by each signature");
    }

    /** The template with the plan of one servant: the other lines stay as they are. */
    private static Path filled(Path template, String servant, String approved) throws IOException {
        Path file = template.resolveSibling("plans-" + approved + ".xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(template)); OutputStream out = Files.newOutputStream(file)) {
            Sheet people = book.getSheetAt(0);
            Row his = of(people, servant).get(0);
            DAYS.forEach((heading, day) -> his.createCell(column(people, heading)).setCellValue(heading.equals("Дата утверждения") ? approved : day));
            his.createCell(column(people, "Файл скана")).setCellValue("план.pdf");
            List<Row> targets = of(book.getSheetAt(1), servant);
            for (int one = 0; one < targets.size(); one++) {
                List<String> said = List.of("Доля поручений " + (one + 1) + "-й группы, исполненных в срок", "Стратегический план, индикатор " + (one + 1), "%", "9" + one,
                        "31.10.2019", "Поручения исполняются вовремя");
                Row row = targets.get(one);
                IntStream.range(0, said.size()).forEach(at -> row.createCell(3 + at).setCellValue(said.get(at)));
            }
            book.write(out);
        }
        return file;
    }

    private static List<Row> of(Sheet sheet, String servant) {
        return StreamSupport.stream(sheet.spliterator(), false).filter(row -> Objects.toString(row.getCell(1), "").startsWith(servant)).toList();
    }

    private static int column(Sheet sheet, String heading) {
        return IntStream.range(0, sheet.getRow(0).getLastCellNum()).filter(at -> sheet.getRow(0).getCell(at).getStringCellValue().replace(" *", "").equals(heading)).findFirst().orElseThrow();
    }

    private static Path scans() throws IOException {
        Path file = StoryOfSession.proof().resolveSibling("plans.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("план.pdf"));
            zip.write(Files.readAllBytes(StoryOfSession.proof()));
        }
        return file;
    }
}

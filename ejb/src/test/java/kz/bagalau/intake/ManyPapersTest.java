package kz.bagalau.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kz.bagalau.law.process.Deed;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.intake.LineState;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.planning.YearScene;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;

/** Files of papers that come at the same moment, and long ones. */
class ManyPapersTest {

    private static final Logger LOG = Logger.getLogger(ManyPapersTest.class.getName());
    private static final String PDF = "%PDF-1.4 a plan";
    private static final String PEOPLE = "Люди";

    private static IntakeDesk desk(YearScene scene) {
        scene.on(LocalDate.of(2019, 1, 8));
        IntakeDesk desk = new IntakeDesk(scene, scene.cycle());
        scene.servants.forEach(servant -> scene.caseOf(servant, Deed.ENROL));
        scene.on(LocalDate.of(2019, 2, 20));
        return desk;
    }

    /** A workbook in which everybody's plan went the whole way. */
    private static byte[] filled(IntakeDesk desk) {
        Book book = new Book(desk.template("plan"));
        int named = book.column(PEOPLE, "ИИН");
        for (Row row : book.sheet(PEOPLE)) {
            if (row.getRowNum() > 0 && row.getCell(named) != null) {
                book.put(PEOPLE, row, "Дата составления плана", "10.01.2019").put(PEOPLE, row, "Дата подписи служащего", "11.01.2019")
                        .put(PEOPLE, row, "Дата подписи и внесения непосредственным руководителем", "14.01.2019").put(PEOPLE, row, "Дата утверждения", "18.01.2019")
                        .put(PEOPLE, row, "Дата приёма на хранение службой управления персоналом", "21.01.2019");
            }
        }
        for (Row row : book.sheet("Показатели")) {
            if (row.getRowNum() > 0) {
                List<String> said = List.of("КЦИ " + row.getCell(2), "Стратегический план", "%", "95", "01.10.2019", "Граждане получают ответ в срок");
                IntStream.range(0, said.size()).forEach(i -> row.createCell(3 + i).setCellValue(said.get(i)));
            }
        }
        return book.bytes();
    }

    private static byte[] scans(IntakeDesk desk) {
        return Book.zip(desk.scene().servants.stream().flatMap(one -> Stream.of(desk.iin(one) + ".pdf", PDF)).toArray(String[]::new));
    }

    /** Two workers of HR enter the same people at the same moment: each paper enters once, the other one is told what stands there already. */
    @Test
    void twoFilesEnteredAtTheSameMoment() throws Exception {
        try (YearScene scene = new YearScene("almaty-city-2018", 6)) {
            IntakeDesk desk = desk(scene);
            byte[] book = filled(desk);
            byte[] scans = scans(desk);
            List<Long> files = atOnce(() -> desk.checked("plan", book, scans), () -> desk.checked("plan", book, scans));
            files.forEach(file -> assertEquals(Map.of(LineState.RIGHT, 6), desk.counts(file), () -> desk.said(file).toString()));
            atOnce(() -> entered(desk, files.get(0)), () -> entered(desk, files.get(1)));
            int entered = files.stream().mapToInt(file -> desk.counts(file).getOrDefault(LineState.ENTERED, 0)).sum();
            int refused = files.stream().mapToInt(file -> desk.counts(file).getOrDefault(LineState.REFUSED, 0)).sum();
            assertEquals(List.of(6, 6), List.of(entered, refused), () -> desk.said(files.get(0)) + " " + desk.said(files.get(1)));
            assertEquals(6, scene.database.call(em -> em.createQuery("select p from Plan p", Plan.class).getResultList()).size(), "a plan for each");
            files.forEach(file -> desk.findings(file).forEach(one -> assertTrue(one.rule().equals("process.stage") || one.rule().equals("BUSY"), one.said(Lang.RU))));
        }
    }

    private static Long entered(IntakeDesk desk, Long file) {
        desk.enter(file);
        return file;
    }

    /** Does two things in two threads that begin together. */
    private static List<Long> atOnce(Work one, Work two) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Long>> both = Stream.of(one, two).map(work -> threads.submit(() -> begun(start, work))).toList();
            return List.of(both.get(0).get(), both.get(1).get());
        } finally {
            threads.shutdownNow();
        }
    }

    private static Long begun(CyclicBarrier start, Work work) throws InterruptedException, BrokenBarrierException {
        start.await();
        return work.go();
    }

    /** A piece of work on a file. */
    private interface Work {

        Long go();
    }

    /** Some statements for the file, and as many for each paper, however long it is; with {@code -Dpapers=2,6,1000} the time of a long one is told. */
    @Test
    void aPaperOfALongFileTakesNoMoreStatementsThanOneOfAShortFile() {
        List<Integer> papers = Arrays.stream(System.getProperty("papers", "2,6,10").split(",")).map(Integer::valueOf).toList();
        List<int[]> sent = papers.stream().map(ManyPapersTest::statements).toList();
        for (int work : List.of(0, 1)) {
            float few = (sent.get(1)[work] - sent.get(0)[work]) / (float) (papers.get(1) - papers.get(0));
            float many = (sent.get(2)[work] - sent.get(1)[work]) / (float) (papers.get(2) - papers.get(1));
            // ids are fetched in blocks: that is no statement of any one paper
            assertEquals(few, many, 1, () -> sent.stream().map(Arrays::toString).toList().toString());
        }
    }

    /** The statements of the check and of the entry; how long they took is told, not asserted. */
    private static int[] statements(int servants) {
        try (YearScene scene = new YearScene("almaty-city-2018", servants)) {
            IntakeDesk desk = desk(scene);
            byte[] book = filled(desk);
            Long file = desk.upload("plan", book, scans(desk));
            int check = told(scene, servants + " papers checked", () -> desk.check(file));
            assertEquals(Map.of(LineState.RIGHT, servants), desk.counts(file), () -> desk.said(file).toString());
            int entry = told(scene, servants + " papers entered", () -> desk.enter(file));
            assertEquals(Map.of(LineState.ENTERED, servants), desk.counts(file), () -> desk.said(file).toString());
            return new int[] {check, entry};
        }
    }

    private static int told(YearScene scene, String what, Runnable work) {
        int before = scene.database.sent();
        Instant begun = Instant.now();
        work.run();
        int sent = scene.database.sent() - before;
        LOG.info(() -> what + ": " + Duration.between(begun, Instant.now()).toMillis() + " ms, " + sent + " statements");
        return sent;
    }
}

package kz.bagalau.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.bagalau.survey.CloseSurvey;
import kz.bagalau.survey.ReadReport;
import kz.bagalau.survey.Questions;
import kz.bagalau.survey.SummariseSurveys;
import kz.bagalau.survey.SurveyBed;
import kz.bagalau.survey.SurveyScene;

/**
 * Ten thousand anonymous surveys of seven answers each on PostgreSQL: closed, as the page of the cycle closes them, summed up, and read one by one. Beside them the plain way: JDBC batches of the same rows, the same seals opened in a loop, SQL aggregation.
 */
public final class SurveyBench {

    private static final int SURVEYS = 10_000;
    private static final int ASKED = 7;
    private static final int READ = 500;
    private static final int PIECE = 25;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);

    private final int surveys;
    private final List<Double> opening = new ArrayList<>();
    private final List<Double> summing = new ArrayList<>();
    private final List<Double> summingPlain = new ArrayList<>();
    private final List<Double> reading = new ArrayList<>();
    private final List<Double> readingPlain = new ArrayList<>();
    private int readingSent;
    private int summingSent;

    private SurveyBench(int surveys) {
        this.surveys = surveys;
    }

    /** @param arguments the folder of the report; how many surveys, if others than 10,000 */
    public static void main(String... arguments) throws Exception {
        new SurveyBench(arguments.length > 1 ? Integer.parseInt(arguments[1]) : SURVEYS).run(Path.of(arguments[0]));
    }

    private void run(Path folder) throws SQLException, IOException {
        YearReport report = new YearReport("survey", surveys, ROUNDS, PIECE + " cases in a transaction, as the page of the cycle closes them");
        Measured closed = new Measured("closing: seals opened, answers mixed and kept apart, seals and keys destroyed, report made");
        Path keys = Files.createTempDirectory("bench");
        try (SurveyScene scene = new SurveyScene(keys, ASKED + 1)) {
            Questions asked = OpenSurveys.of(scene, surveys - 1, surveys, ASKED);
            List<Long> cases = sealed(scene, keys, asked);
            for (int round = 0; round < ROUNDS; round++) {
                try (SurveyScene fresh = scene.copy()) {
                    opened(fresh, keys);
                    closed.round(fresh, one -> Crowd.pieces(cases, PIECE).forEach(piece -> new ThroughGuard(CloseSurvey.class, "closeAll").does(one, one.hr, piece)));
                    read(fresh, cases);
                }
            }
        }
        lines(report, closed);
        report.write(folder, "survey-bench", List.of(closed));
    }

    /** Everybody asked has answered. @return the cases */
    private static List<Long> sealed(SurveyScene scene, Path keys, Questions asked) throws SQLException {
        try (Connection connection = scene.database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            SurveyBed.seal(keys, connection, asked.form().name(), asked.form().statements().stream().map(one -> one.code()).toList());
            statement.execute("vacuum analyze");
            ResultSet rows = statement.executeQuery("select case_id from survey order by case_id");
            List<Long> cases = new ArrayList<>();
            while (rows.next()) {
                cases.add(rows.getLong(1));
            }
            return cases;
        }
    }

    private void opened(SurveyScene scene, Path keys) throws SQLException {
        try (Connection connection = scene.database.dataSource().getConnection()) {
            long start = System.nanoTime();
            require(SurveyBed.open(keys, connection), surveys * ASKED, "seals");
            opening.add(Measured.seconds(start));
        }
    }

    private void read(SurveyScene scene, List<Long> cases) throws SQLException {
        try (Connection connection = scene.database.dataSource().getConnection()) {
            summed(scene, connection);
            read(scene, connection, cases);
        }
    }

    /** What all came to together, for the head of HR; beside it the mean of every competency over the means of each survey, in one statement. */
    private void summed(SurveyScene scene, Connection connection) throws SQLException {
        int sent = scene.database.sent();
        long start = System.nanoTime();
        int people = scene.as(scene.hr, beans -> beans.get(SummariseSurveys.class).totals(scene.cycle())).orElseThrow().people();
        summing.add(Measured.seconds(start));
        summingSent = scene.database.sent() - sent;
        require(people, surveys, "surveys summed up");
        start = System.nanoTime();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("select criterion, count(*), avg(mean) from (select a.survey_id, p.criterion,"
                + " avg(p.points::numeric) mean from opened_answer a join opened_point p on p.answer_id = a.id group by a.survey_id, p.criterion) each group by criterion")) {
            rows.next();
            require(rows.getInt(2), surveys, "surveys in the aggregation");
        }
        summingPlain.add(Measured.seconds(start));
    }

    /** The reports of some, each read by the head of HR; beside them the mean of every competency by SQL, a statement a survey. */
    private void read(SurveyScene scene, Connection connection, List<Long> cases) throws SQLException {
        List<Long> some = cases.subList(0, Math.min(READ, cases.size()));
        int sent = scene.database.sent();
        long start = System.nanoTime();
        for (Long id : some) {
            require(scene.as(scene.hr, beans -> beans.get(ReadReport.class).report(id)).answers(), ASKED, "answers in a report");
        }
        reading.add(Measured.seconds(start) * 1000 / some.size());
        readingSent = (scene.database.sent() - sent) / some.size();
        start = System.nanoTime();
        for (Long id : some) {
            try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("select p.criterion, avg(p.points::numeric), count(*) from survey s"
                    + " join opened_answer a on a.survey_id = s.id join opened_point p on p.answer_id = a.id where s.case_id = " + id + " group by p.criterion")) {
                rows.next();
                require(rows.getInt(3), ASKED, "answers in the aggregation");
            }
        }
        readingPlain.add(Measured.seconds(start) * 1000 / some.size());
    }

    private static void require(int found, int expected, String what) {
        if (found != expected) {
            throw new IllegalStateException(found + " " + what + ", not " + expected);
        }
    }

    private void lines(YearReport report, Measured closed) {
        double plain = closed.batches() + Measured.median(opening);
        report.add(String.format(Locale.ROOT, "- The same %,d seals (X25519, AES-256-GCM) read and opened in a loop, nothing kept: %s s. Together with the batches of the same rows: %.2f s;"
                + " closing by the services takes %.1f times that (aim: at most 3), %.1f ms and %d statements a survey.", surveys * ASKED, Measured.said(opening), plain,
                closed.service() / plain, closed.service() * 1000 / surveys, closed.statements() / surveys));
        report.add(String.format(Locale.ROOT, "- The summary of the cycle, %d statements: %s s; one SQL aggregation of the same answers, which hides nothing: %s s.", summingSent,
                Measured.said(summing), Measured.said(summingPlain)));
        report.add(String.format(Locale.ROOT, "- A report, %d statements: %s ms; one SQL aggregation of its answers, which hides nothing: %s ms (of %d surveys).", readingSent,
                Measured.said(reading), Measured.said(readingPlain), Math.min(READ, surveys)));
    }
}

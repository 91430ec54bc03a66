package kz.bagalau.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import kz.bagalau.planning.NamedSubstitute;
import kz.bagalau.planning.OpenCycle;
import kz.bagalau.planning.YearScene;

/**
 * Opens a year for 10,000 servants on PostgreSQL, {@value #ROUNDS} times on a fresh database each, and writes the same rows by plain JDBC batches in the same run.
 */
public final class YearBench {

    private static final int SERVANTS = 10_000;
    private static final int ROUNDS = 3;
    private static final List<String> OPENED = List.of("cycle", "evaluation_case", "deed_entry");

    private YearBench() {
    }

    /** @param arguments the folder of the report, and how many servants if fewer */
    public static void main(String... arguments) throws Exception {
        int servants = arguments.length > 1 ? Integer.parseInt(arguments[1]) : SERVANTS;
        List<Double> services = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        long rows = 0;
        for (int round = 0; round < ROUNDS; round++) {
            try (YearScene scene = new YearScene("almaty-city-2018", 1)) {
                scene.on(LocalDate.of(2019, 1, 8));
                Crowd.add(scene, servants);
                long before = last(scene);
                List<NamedSubstitute> named = scene.as(scene.hr, beans -> OwnCases.named(scene, beans));
                long start = System.nanoTime();
                scene.does(scene.hr, beans -> beans.get(OpenCycle.class).open(scene.body, YearScene.YEAR, null, named));
                services.add(seconds(start));
                List<SameRows> written = rows(scene, before);
                rows = written.stream().mapToLong(each -> each.rows().size()).sum();
                plain.add(again(scene, written, before));
            }
        }
        report(Path.of(arguments[0]), servants, rows, services, plain);
    }

    private static long last(YearScene scene) throws SQLException {
        try (Connection connection = scene.database.dataSource().getConnection(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select max(id) from (select max(id) id from employment union select max(id) from person_name) ids")) {
            found.next();
            return found.getLong(1);
        }
    }

    private static List<SameRows> rows(YearScene scene, long above) throws SQLException {
        try (Connection connection = scene.database.dataSource().getConnection()) {
            List<SameRows> rows = new ArrayList<>();
            for (String table : OPENED) {
                rows.add(SameRows.above(connection, table, above));
            }
            return rows;
        }
    }

    /** The same rows into the same tables, emptied of them before. */
    private static double again(YearScene scene, List<SameRows> written, long above) throws SQLException {
        try (Connection connection = scene.database.dataSource().getConnection()) {
            for (int i = OPENED.size() - 1; i >= 0; i--) {
                SameRows.remove(connection, i == 1 ? "case_substitute" : "notice", above);
                SameRows.remove(connection, OPENED.get(i), above);
            }
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            for (SameRows each : written) {
                each.write(connection);
            }
            connection.commit();
            return seconds(start);
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void report(Path folder, int servants, long rows, List<Double> services, List<Double> plain) throws IOException {
        double ratio = median(services) / median(plain);
        List<String> lines = List.of("# Bench of a year", "", "Run on " + LocalDate.now() + " by `./bagalau bench year`; PostgreSQL on the same machine, "
                + Runtime.getRuntime().availableProcessors() + " processors, JDK " + Runtime.version() + "; " + ROUNDS + " rounds on fresh databases, the first one cold.", "",
                "| what | rows | service, s | plain JDBC batches, s | times | aim: at most 3 |", "| --- | --- | --- | --- | --- | --- |",
                String.format(Locale.ROOT, "| opening a year for %d servants | %d | %s | %s | %.1f | %s |", servants, rows, said(services), said(plain), ratio,
                        ratio <= 3 ? "met" : "**missed**"), "");
        Files.createDirectories(folder);
        Path file = folder.resolve(LocalDate.now() + "-year-bench.md");
        Files.write(file, lines);
        lines.forEach(System.out::println);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static String said(List<Double> values) {
        return values.stream().map(each -> String.format(Locale.ROOT, "%.2f", each)).toList() + String.format(Locale.ROOT, " median **%.2f**", median(values));
    }
}

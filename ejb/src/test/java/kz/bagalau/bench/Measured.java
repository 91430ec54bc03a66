package kz.bagalau.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import kz.bagalau.database.TestDatabase;
import kz.bagalau.planning.YearScene;

/** A deed for the whole crowd, done by the services and then, in a copy of the database from before, by plain JDBC batches of the rows that they wrote. */
final class Measured {

    private final String what;
    private final List<Double> services = new ArrayList<>();
    private final List<Double> plain = new ArrayList<>();
    private Written written;
    private int statements;

    Measured(String what) {
        this.what = what;
    }

    /** Measures once more. Both databases hold the same rows afterwards, or the bench ends with an error. */
    void round(YearScene scene, Consumer<YearScene> deed) throws SQLException {
        try (TestDatabase before = scene.database.copy(); Connection there = scene.database.dataSource().getConnection();
                Connection here = before.dataSource().getConnection()) {
            long mark = Written.mark(there);
            settle(there);
            int sent = scene.database.sent();
            long start = System.nanoTime();
            deed.accept(scene);
            services.add(seconds(start));
            statements = scene.database.sent() - sent;
            written = Written.since(there, mark, here);
            settle(here);
            start = System.nanoTime();
            written.write(here);
            plain.add(seconds(start));
            here.setAutoCommit(true);
            requireSame(there, here);
        }
        System.out.println(row());
    }

    /** Takes what belongs to neither side off their time: dirty pages of the copying, dead objects. */
    private static void settle(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
        System.gc();
    }

    private static void requireSame(Connection there, Connection here) throws SQLException {
        Map<String, String> one = contents(there);
        Map<String, String> other = contents(here);
        one.keySet().stream().filter(table -> !one.get(table).equals(other.get(table))).findFirst().ifPresent(table -> {
            throw new IllegalStateException(table + " holds " + one.get(table) + " by the services, " + other.get(table) + " by the batches");
        });
    }

    /** Of each table how many rows, and the sum of the hashes of what they hold. */
    private static Map<String, String> contents(Connection connection) throws SQLException {
        Map<String, String> contents = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            for (String table : Schema.of(connection).columns().keySet()) {
                try (ResultSet row = statement.executeQuery("select count(*) || ' rows, hash ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) from " + table + " t")) {
                    row.next();
                    contents.put(table, row.getString(1));
                }
            }
        }
        return contents;
    }

    static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** The median of the rounds after the first, which warms up. */
    static double median(List<Double> rounds) {
        List<Double> warm = rounds.size() > 1 ? rounds.subList(1, rounds.size()) : rounds;
        return warm.stream().sorted().skip(warm.size() / 2).findFirst().orElseThrow();
    }

    static String said(List<Double> rounds) {
        return rounds.stream().map(each -> String.format(Locale.ROOT, "%.2f", each)).toList() + String.format(Locale.ROOT, " **%.2f**", median(rounds));
    }

    double service() {
        return median(services);
    }

    /** How many statements the services sent in the last round; a batch is one. */
    int statements() {
        return statements;
    }

    double batches() {
        return median(plain);
    }

    /** A line of the report. */
    String row() {
        return row(what, written.inserted() + " + " + written.updated(), Integer.toString(statements), said(services), said(plain), service() / batches());
    }

    static String row(String what, String rows, String statements, String services, String plain, double ratio) {
        return String.format(Locale.ROOT, "| %s | %s | %s | %s | %s | %.1f | %s |", what, rows, statements, services, plain, ratio, ratio <= 3 ? "met" : "**missed**");
    }

    /** Which tables the rows are of. */
    String tables() {
        return "- " + what + ": " + written.byTable();
    }
}

package kz.bagalau.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.bagalau.assessment.SignEntries;
import kz.bagalau.law.process.Deed;
import kz.bagalau.planning.YearScene;
import kz.bagalau.quarter.OpenPart;
import kz.bagalau.quarter.QuarterScene;

/**
 * A quarter of 10,000 servants with 200,000 entries of the journal on PostgreSQL, closed: every sheet is signed, which computes its result with
 * its reasons and freezes it. Beside it the plain way: one SQL aggregation of the same entries, and JDBC batches of the same rows.
 */
public final class QuarterBench {

    private static final int SERVANTS = 10_000;
    private static final int ENTRIES = 20;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 4);
    private static final String PART = "2017-Q2";
    private static final LocalDate OPENED = LocalDate.of(2017, 7, 3);

    private final int servants;

    private QuarterBench(int servants) {
        this.servants = servants;
    }

    /** @param arguments the folder of the report; how many servants, if others than 10,000 */
    public static void main(String... arguments) throws Exception {
        new QuarterBench(arguments.length > 1 ? Integer.parseInt(arguments[1]) : SERVANTS).run(Path.of(arguments[0]));
    }

    private void run(Path folder) throws SQLException, IOException {
        YearReport report = new YearReport("quarter", servants, ROUNDS);
        Measured opened = new Measured("opening the quarter: a sheet for everybody");
        Measured signed = new Measured("closing the quarter: points summed, results with their reasons frozen, sheets signed");
        List<Double> sums = new ArrayList<>();
        try (QuarterScene scene = new QuarterScene(2)) {
            Crowd.add(scene, servants);
            scene.on(LocalDate.of(2017, 4, 3));
            List<Long> cases = Crowd.cases(scene, scene.caseOf(scene.servants.get(0), Deed.ENROL));
            entries(scene);
            scene.on(OPENED);
            for (int round = 0; round < ROUNDS; round++) {
                try (YearScene fresh = scene.copy()) {
                    opened.round(fresh, one -> Crowd.pieces(cases).forEach(piece -> new ThroughGuard(OpenPart.class, "issue").does(one, one.hr, piece, PART)));
                    oneEvaluator(fresh);
                    sums.add(aggregated(fresh));
                    Map<Long, String> seen = SignEntries.seen(fresh.as(fresh.supervisor, beans -> beans.get(SignEntries.class).waiting()));
                    signed.round(fresh, one -> Crowd.pieces(List.copyOf(seen.keySet())).forEach(piece -> new ThroughGuard(SignEntries.class, "sign").does(one, one.supervisor, piece,
                            of(piece, seen))));
                }
            }
        }
        double plain = signed.batches() + Measured.median(sums);
        report.add(String.format(Locale.ROOT, "- One SQL aggregation of the %,d entries (sum of the points by servant): %s s. Together with the batches of the same rows: %.2f s; closing by the"
                + " services takes %.1f times that (aim: at most 3).", (servants + 2) * ENTRIES, Measured.said(sums), plain, signed.service() / plain));
        report.write(folder, "quarter-bench", List.of(opened, signed));
    }

    /** Every servant has twenty entries: three of four incentives of all levels, the others breaches. */
    private static void entries(QuarterScene scene) throws SQLException {
        Long incentive = scene.counted(first(scene), "incentive", "LEVEL_5", LocalDate.of(2017, 4, 3));
        Long breach = scene.counted(first(scene), "penalty", "LABOUR_DISCIPLINE", LocalDate.of(2017, 4, 3));
        try (Connection connection = scene.database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("create temporary table facts as select nextval('bagalau_seq') id, nextval('bagalau_seq') deed, c.id case_id, c.person_id, i from evaluation_case c,"
                    + " generate_series(1, " + ENTRIES + ") i");
            statement.execute("insert into journal_entry (id, version, track, stage, body_id, case_id, person_id, rule_name, kind, points, happened_on, part, description, source, edition_hash)"
                    + " select f.id, 1, m.track, m.stage, m.body_id, f.case_id, f.person_id, m.rule_name, case when m.id = " + breach + " then m.kind else 'LEVEL_' || (1 + f.i % 5) end,"
                    + " case when m.id = " + breach + " then m.points else (1 + f.i % 5)::text end, date '2017-04-03' + f.i * 3, m.part, m.description, m.source, m.edition_hash"
                    + " from facts f join journal_entry m on m.id = case when f.i % 4 = 0 then " + breach + " else " + incentive + " end");
            statement.execute("insert into deed_entry (id, version, owner_id, deed, by_id, role_name, medium, at_time, on_day, from_stage, to_stage, program) select f.deed, 1, f.id, d.deed, d.by_id,"
                    + " d.role_name, d.medium, d.at_time, d.on_day, d.from_stage, d.to_stage, d.program from facts f, deed_entry d where d.owner_id = " + incentive);
            statement.execute("delete from deed_entry where owner_id in (" + incentive + ", " + breach + ")");
            statement.execute("delete from journal_entry where id in (" + incentive + ", " + breach + ")");
            statement.execute("select setval('bagalau_seq', nextval('bagalau_seq') + 1000)");
            statement.execute("analyze");
        }
    }

    private static Long first(QuarterScene scene) {
        return scene.call(em -> em.createQuery("select min(c.id) from EvaluationCase c", Long.class).getSingleResult());
    }

    /** One supervisor signs all: the bench asks for the work, not for how many people share it. */
    private static void oneEvaluator(YearScene scene) {
        scene.database.run(em -> em.createNativeQuery("update sheet set evaluator_id = " + scene.supervisor).executeUpdate());
    }

    private double aggregated(YearScene scene) throws SQLException {
        try (Connection connection = scene.database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            long start = System.nanoTime();
            int found = 0;
            try (ResultSet rows = statement.executeQuery("select c.id, 100 + sum(e.points::numeric) from evaluation_case c join journal_entry e on e.person_id = c.person_id"
                    + " and e.part = '" + PART + "' and e.stage = 'counted' group by c.id")) {
                while (rows.next()) {
                    found++;
                }
            }
            if (found != servants + 1) {
                throw new IllegalStateException(found + " servants have points, not " + (servants + 1));
            }
            return Measured.seconds(start);
        }
    }

    private static Map<Long, String> of(List<Long> piece, Map<Long, String> seen) {
        Map<Long, String> some = new HashMap<>();
        piece.forEach(id -> some.put(id, seen.get(id)));
        return some;
    }
}

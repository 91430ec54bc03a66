package kz.bagalau.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import kz.bagalau.acknowledgement.OfferResult;
import kz.bagalau.archive.ServiceRecord;
import kz.bagalau.assessment.ComputeResult;
import kz.bagalau.audit.Sealer;
import kz.bagalau.planning.NamedSubstitute;
import kz.bagalau.planning.OpenCycle;
import kz.bagalau.planning.YearScene;
import kz.bagalau.session.ApproveResults;
import kz.bagalau.session.YearCommission;

/**
 * A year of 10,000 servants on PostgreSQL: opening, computing, closing, each beside plain JDBC batches of the same rows, and a protocol of 500
 * pages beside the PDF library. {@value #ROUNDS} rounds, services and batches by turns, the first to warm up.
 */
public final class YearBench {

    private static final int SERVANTS = 10_000;
    private static final List<String> PARTS = List.of("opening", "computing", "closing", "protocol");
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 4);
    /** What a list hands to a service at once, each piece in one transaction. */
    private static final int PIECE = 500;
    private static final LocalDate BEGIN = LocalDate.of(2019, 1, 8);
    private static final LocalDate READ = LocalDate.of(2020, 2, 18);
    private static final LocalDate KEPT = LocalDate.of(2020, 3, 2);

    private final int servants;
    private final Set<String> parts;
    private final List<Measured> measured = new ArrayList<>();

    private YearBench(int servants, Set<String> parts) {
        this.servants = servants;
        this.parts = parts;
    }

    /** @param arguments the folder of the report; how many servants, if fewer; which parts, if not all: opening, computing, closing, protocol */
    public static void main(String... arguments) throws Exception {
        int servants = arguments.length > 1 ? Integer.parseInt(arguments[1]) : SERVANTS;
        Set<String> parts = new TreeSet<>(arguments.length > 2 ? Arrays.asList(arguments).subList(2, arguments.length) : PARTS);
        new YearBench(servants, parts).run(Path.of(arguments[0]));
    }

    private void run(Path folder) throws Exception {
        YearReport report = new YearReport("year", servants, ROUNDS);
        try (YearScene scene = new YearScene("almaty-city-2018", 2)) {
            scene.on(BEGIN);
            Crowd.add(scene, servants);
            opening(scene);
            open(scene, scene.as(scene.hr, beans -> OwnCases.named(scene, beans)));
            Models models = Models.of(scene);
            models.fill();
            computing(models);
            Long session = models.decide();
            if (parts.contains("protocol")) {
                new ProtocolBench(models, session).run(report, ROUNDS);
            }
            models.submit(session);
            closing(models);
        }
        report.write(folder, "year-bench" + (parts.size() == PARTS.size() ? "" : "-" + String.join("-", parts)), measured);
    }

    private void opening(YearScene scene) throws SQLException {
        if (parts.contains("opening")) {
            Measured opened = measured("opening the year");
            for (int round = 0; round < ROUNDS; round++) {
                try (YearScene fresh = scene.copy()) {
                    List<NamedSubstitute> named = fresh.as(fresh.hr, beans -> OwnCases.named(fresh, beans));
                    opened.round(fresh, one -> open(one, named));
                }
            }
        }
    }

    private static void open(YearScene scene, List<NamedSubstitute> named) {
        new ThroughGuard(OpenCycle.class, "open").does(scene, scene.hr, scene.body, YearScene.YEAR, "приказ № 1", named);
    }

    private void computing(Models models) throws SQLException {
        if (parts.contains("computing")) {
            Measured computed = measured("computing all results");
            try (YearScene filled = models.crowded(servants)) {
                for (int round = 0; round < ROUNDS; round++) {
                    try (YearScene fresh = filled.copy()) {
                        List<Long> cases = Models.at(fresh, "collecting");
                        computed.round(fresh, scene -> inPieces(cases, piece -> new ThroughGuard(ComputeResult.class, "compute").does(scene, scene.hr, piece)));
                    }
                }
            }
        }
    }

    /** What is done with a result after the commission, until the case is kept. */
    private void closing(Models models) throws SQLException {
        if (parts.contains("closing")) {
            Measured approved = measured("closing: approval by the official");
            Measured offered = measured("closing: results offered");
            Measured read = measured("closing: signed papers entered");
            Measured recorded = measured("closing: service record");
            Measured archived = measured("closing: archive");
            Measured sealed = measured("sealing the audit lines of the closing");
            try (YearScene decided = models.crowded(servants)) {
                for (int round = 0; round < ROUNDS; round++) {
                    try (YearScene fresh = decided.copy()) {
                        List<Long> cases = Models.at(fresh, "submitted");
                        approved.round(fresh, scene -> inPieces(cases, piece -> new ThroughGuard(ApproveResults.class, "approve").does(scene, scene.head, piece)));
                        offered.round(fresh, scene -> inPieces(cases, piece -> new ThroughGuard(OfferResult.class, "offer").does(scene, scene.hr, piece)));
                        fresh.on(READ);
                        read.round(fresh, scene -> inPieces(cases, piece -> new ThroughGuard(OfferResult.class, "enterPapers").does(scene, scene.hr, piece, READ, YearCommission.PROOF)));
                        recorded.round(fresh, scene -> inPieces(cases, piece -> new ThroughGuard(ServiceRecord.class, "enter").does(scene, scene.hr, piece)));
                        fresh.on(KEPT);
                        archived.round(fresh, scene -> inPieces(cases, piece -> new ThroughGuard(ServiceRecord.class, "archive").does(scene, scene.hr, piece)));
                        sealed.round(fresh, YearBench::seal);
                    }
                }
            }
        }
    }

    private static void seal(YearScene scene) {
        while (scene.as(scene.hr, beans -> beans.get(Sealer.class).seal()) > 0) {
            // as many thousands as there are
        }
    }

    private Measured measured(String what) {
        Measured one = new Measured(what);
        measured.add(one);
        return one;
    }

    private static void inPieces(List<Long> cases, Consumer<List<Long>> deed) {
        IntStream.iterate(0, from -> from < cases.size(), from -> from + PIECE).forEach(from -> deed.accept(cases.subList(from, Math.min(from + PIECE, cases.size()))));
    }
}

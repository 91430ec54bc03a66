package kz.bagalau.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The dated report of the bench of a year, a quarter, or surveys. */
final class YearReport {

    private final String what;
    private final int servants;
    private final int rounds;
    private final String pieces;
    private final List<String> papers = new ArrayList<>();

    /** @param what "year" or "quarter" */
    YearReport(String what, int servants, int rounds) {
        this(what, servants, rounds, "500 cases in a transaction");
    }

    /** @param pieces how many cases go in a transaction */
    YearReport(String what, int servants, int rounds, String pieces) {
        this.pieces = pieces;
        this.what = what;
        this.servants = servants;
        this.rounds = rounds;
    }

    /** A line about the protocol. */
    void add(String line) {
        papers.add(line);
        System.out.println(line);
    }

    /** @param name of the file, after the date */
    void write(Path folder, String name, List<Measured> measured) throws IOException {
        List<String> lines = new ArrayList<>(List.of("# Bench of a " + what, "", "Run on " + LocalDate.now() + " by `./bagalau bench " + what + "` for " + servants
                + " servants: " + Runtime.getRuntime().availableProcessors() + " processors (load " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage() + " at the end), " + System.getProperty("os.name") + " " + System.getProperty("os.arch")
                + ", JDK " + Runtime.version() + ", " + Runtime.getRuntime().maxMemory() / (1 << 20) + " MB of heap, PostgreSQL on the same machine with the settings of"
                + " the tests. " + rounds + " rounds, services and batches by turns, each on a database of its own; the first round warms up, the median is of the others.", "",
                "The services are called as pages call them: through the guard, which decides about every case and gives the audit trail a line for each, " + pieces
                + ". The plain side writes the rows that the services wrote in that round (found in the database), the audit trail's included, by JDBC"
                + " batches of 1,000 into a copy from before; afterwards all tables of both databases hold the same number of rows with the same hashes, or the bench fails.", "",
                "| what | rows inserted + changed | statements | services, s (median) | plain JDBC batches, s (median) | times | aim: at most 3 |", "| --- | --- | --- | --- | --- | --- | --- |"));
        measured.forEach(one -> lines.add(one.row()));
        List<Measured> closing = measured.stream().filter(one -> one.row().startsWith("| closing")).toList();
        if (closing.size() > 1) {
            double services = closing.stream().mapToDouble(Measured::service).sum();
            double plain = closing.stream().mapToDouble(Measured::batches).sum();
            lines.add(Measured.row("closing the year, together", "", "", String.format(Locale.ROOT, "**%.2f**", services), String.format(Locale.ROOT, "**%.2f**", plain), services / plain));
        }
        lines.add("");
        measured.forEach(one -> lines.add(one.tables()));
        lines.add("");
        lines.addAll(papers);
        Files.createDirectories(folder);
        Files.write(folder.resolve(LocalDate.now() + "-" + name + ".md"), lines);
        lines.forEach(System.out::println);
    }
}

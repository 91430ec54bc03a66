package kz.bagalau.acceptance.campaign;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A story told in a process of its own.
 *
 * @param what    under which edition
 * @param where   in which place
 * @param green   whether all of it went well
 * @param seconds how long it took, the start of its server included
 * @param told    what was seen
 */
record Telling(String what, String where, boolean green, double seconds, List<Told> told) {

    /**
     * Tells a story.
     *
     * @param name     of the files of the telling
     * @param test     class or method, as {@link Teller} takes it
     * @param settings of the process, beside those of this one
     */
    static Telling of(String name, String what, String where, String test, List<String> settings) throws IOException, InterruptedException {
        Path told = Files.createDirectories(Path.of("target", "year")).resolve(name + ".told");
        Files.deleteIfExists(told);
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(one -> one.startsWith("-Dbagalau.")).forEach(command::add);
        command.addAll(settings);
        command.addAll(List.of("-Djava.util.logging.config.file=src/test/resources/logging.properties", "-cp", System.getProperty("java.class.path"),
                Teller.class.getName(), test, told.toString()));
        long start = System.nanoTime();
        int end = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Path.of(told + ".log").toFile()).start().waitFor();
        return new Telling(what, where, end == 0, (System.nanoTime() - start) / 1e9, Files.exists(told) ? Files.readAllLines(told).stream().map(Told::parse).toList() : List.of());
    }

    /** A row of the report's table. */
    String line() {
        return String.format(Locale.ROOT, "| %s | %s | %s | %.0f | %s |", what, where, green ? "green" : "**red**", seconds, seen());
    }

    private String seen() {
        return told.isEmpty() ? "nothing was told; see the log" : String.join("<br>", told.stream().map(Told::words).toList());
    }

    /** The table of tellings, with a line on all of them before it. */
    static List<String> table(List<Telling> all) {
        List<String> lines = new ArrayList<>(List.of(closing(all), "", "| edition | where | | seconds | what was seen |", "| --- | --- | --- | --- | --- |"));
        all.forEach(one -> lines.add(one.line()));
        return lines;
    }

    private static String closing(List<Telling> all) {
        return all.stream().filter(Telling::green).count() + " of " + all.size() + " green" + all.stream().max((one, other) -> Double.compare(one.seconds, other.seconds))
                .map(one -> String.format(Locale.ROOT, "; the slowest, %s %s, %.0f s", one.what, one.where, one.seconds)).orElse("") + ".";
    }
}

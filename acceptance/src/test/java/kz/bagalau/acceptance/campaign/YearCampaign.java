package kz.bagalau.acceptance.campaign;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import kz.bagalau.campaign.Report;

/**
 * The year of the family of 2018, told under each of its editions: by the services alone, inside the server, and in Chromium, each telling in
 * a process of its own. Run in the folder {@code acceptance}; ends with 1 if one of them fails.
 */
public final class YearCampaign {

    private static final List<String> EDITIONS = List.of("turkestan-2018", "turkestan-2018-amended", "aksu-2018", "almaty-city-2018");

    /** Where the story is told, and by which test. */
    private enum Place {
        SERVICES("services alone", "kz.bagalau.year.YearStoryTest"),
        CONTAINER("in the server", "kz.bagalau.acceptance.ContainerStoryIT#theYearOf2018"),
        BROWSER("in Chromium", "kz.bagalau.acceptance.YearIT");

        private final String words;
        private final String test;

        Place(String words, String test) {
            this.words = words;
            this.test = test;
        }
    }

    private record Row(String edition, Place place, boolean green, double seconds, List<Told> told) {

        String line() {
            return String.format(Locale.ROOT, "| %s | %s | %s | %.0f | %s |", edition, place.words, green ? "green" : "**red**", seconds, seen());
        }

        private String seen() {
            return told.isEmpty() ? "nothing was told; see the log" : String.join("<br>", told.stream().map(Told::words).toList());
        }
    }

    private YearCampaign() {
    }

    /** @param arguments places and editions that are meant; without, all */
    public static void main(String... arguments) throws IOException, InterruptedException {
        List<String> asked = Arrays.stream(arguments).map(one -> one.toUpperCase(Locale.ROOT)).toList();
        List<Row> rows = new ArrayList<>();
        for (String edition : chosen(EDITIONS, asked, edition -> edition)) {
            for (Place place : chosen(List.of(Place.values()), asked, Place::name)) {
                Row row = told(edition, place);
                System.out.println(row.line());
                rows.add(row);
            }
        }
        Report.of("year").write(report(rows));
        System.exit(rows.stream().allMatch(Row::green) ? 0 : 1);
    }

    private static <T> List<T> chosen(List<T> all, List<String> asked, Function<T, String> name) {
        List<T> some = all.stream().filter(one -> asked.contains(name.apply(one).toUpperCase(Locale.ROOT))).toList();
        return some.isEmpty() ? all : some;
    }

    private static Row told(String edition, Place place) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of("target", "year"));
        Path told = folder.resolve(edition + "-" + place.name().toLowerCase(Locale.ROOT) + ".told");
        Files.deleteIfExists(told);
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(one -> one.startsWith("-Dbagalau.")).forEach(command::add);
        command.addAll(List.of("-Dyear.editions=" + edition, "-Dyear.edition=" + edition, "-Djava.util.logging.config.file=src/test/resources/logging.properties",
                "-cp", System.getProperty("java.class.path"), Teller.class.getName(), place.test, told.toString()));
        long start = System.nanoTime();
        int end = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Path.of(told + ".log").toFile()).start().waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Row(edition, place, end == 0, seconds, Files.exists(told) ? Files.readAllLines(told).stream().map(Told::parse).toList() : List.of());
    }

    private static List<String> report(List<Row> rows) {
        List<String> lines = new ArrayList<>(List.of("The story of a year from the plan to the archive (`YearStory`, `YearDesk`; in Chromium `YearIT`), on PostgreSQL, each telling"
                + " in a process of its own, the start of its server included.", "", closing(rows), "",
                "| edition | where | | seconds | what was seen |", "| --- | --- | --- | --- | --- |"));
        rows.forEach(row -> lines.add(row.line()));
        return lines;
    }

    private static String closing(List<Row> rows) {
        Optional<Row> slowest = rows.stream().max((one, other) -> Double.compare(one.seconds, other.seconds));
        return rows.stream().filter(Row::green).count() + " of " + rows.size() + " green"
                + slowest.map(row -> String.format(Locale.ROOT, "; the slowest, %s %s, %.0f s", row.edition, row.place.words, row.seconds)).orElse("") + ".";
    }
}

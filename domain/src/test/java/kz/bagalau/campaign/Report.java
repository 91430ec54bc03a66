package kz.bagalau.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A dated page of docs/reports, headed by the machine it was run on. */
public final class Report {

    private static final Path FOLDER = Path.of("../docs/reports");

    private final String name;

    private Report(String name) {
        this.name = name;
    }

    /** The report of a campaign of that name. */
    public static Report of(String name) {
        return new Report(name);
    }

    /** Writes it: the lines under the heading. */
    public void write(List<String> body) throws IOException {
        List<String> lines = new ArrayList<>(List.of("# Campaign: " + name, "", "Run on " + LocalDate.now() + " by `./bagalau campaign " + name + "`: "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", " + Runtime.getRuntime().availableProcessors() + " cores, "
                + System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version") + ".", ""));
        lines.addAll(body);
        while (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(LocalDate.now() + "-" + name + ".md"), lines);
    }
}

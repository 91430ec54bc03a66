package kz.bagalau.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What people of the year attach. */
final class YearPapers {

    private YearPapers() {
    }

    /** A file whose kind is not taken. */
    static Path wrong() throws IOException {
        return Files.writeString(Files.createDirectories(Path.of("target", "story")).resolve("proof.exe"), "MZ");
    }
}

package kz.bagalau.about;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version of this program, written by the build; frozen with every decision. */
public final class ProgramVersion {

    /** As Maven names it, for example {@code 1.0.0}. */
    public static final String VERSION = read();

    private ProgramVersion() {
    }

    private static String read() {
        try (InputStream file = ProgramVersion.class.getResourceAsStream("/bagalau-version.properties")) {
            Properties facts = new Properties();
            facts.load(file);
            return facts.getProperty("version");
        } catch (IOException unreadable) {
            throw new IllegalStateException("bagalau-version.properties cannot be read", unreadable);
        }
    }
}

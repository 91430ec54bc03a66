package kz.bagalau.config;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The settings of an installation, read from system properties ({@code bagalau.database.url}) or, where there is none, from the
 * environment ({@code BAGALAU_DATABASE_URL}). The only class that reads them; docs/configuration.md lists each.
 */
public final class Configuration {

    private Configuration() {
    }

    /** JDBC address of the database; without one, an H2 file in the data folder. */
    public static String databaseUrl() {
        return value("database.url").orElseGet(() -> "jdbc:h2:file:" + dataFolder().resolve("bagalau").toAbsolutePath());
    }

    /** Database user. */
    public static String databaseUser() {
        return value("database.user").orElse("bagalau");
    }

    /** Database password; empty for the embedded database, which listens on no port. */
    public static String databasePassword() {
        return value("database.password").orElse("");
    }

    /** Folder of everything this installation keeps in files: the embedded database, scans awaiting their document. */
    public static Path dataFolder() {
        return Path.of(value("data").orElse("data"));
    }

    /** Which demo an empty database is filled with; empty for a production start. */
    public static Optional<String> demo() {
        return value("demo").filter(name -> !name.equals("none"));
    }

    /** File of the master key that wraps the keys of confidential surveys; lies outside data and backup folders. */
    public static Path masterKeyFile() {
        return value("masterkey").map(Path::of).orElseGet(() -> Path.of(System.getProperty("user.home"), ".bagalau", "master.key"));
    }

    /** The mail server; empty: no mail is sent. */
    public static Optional<String> mailHost() {
        return value("mail.host");
    }

    /** Its port; without one that of the encryption: 587, 465 or 25. */
    public static Optional<Integer> mailPort() {
        return value("mail.port").map(Integer::valueOf);
    }

    /** The user with whom we log in there; empty: without login. */
    public static Optional<String> mailUser() {
        return value("mail.user");
    }

    /** His password. */
    public static String mailPassword() {
        return value("mail.password").orElse("");
    }

    /** How the way there is encrypted: {@code starttls}, {@code tls} from the first byte, or {@code none}. */
    public static String mailEncryption() {
        return value("mail.encryption").orElse("starttls");
    }

    /** The sender's address. */
    public static String mailSender() {
        return value("mail.sender").orElse("bagalau@localhost");
    }

    /** The address of this installation for its users, without a slash at its end; empty: letters and feeds carry no links. */
    public static String address() {
        return value("address").map(text -> text.replaceAll("/+$", "")).orElse("");
    }

    /** Any other setting by the name that follows {@code bagalau.}, if it is set and not blank. */
    public static Optional<String> value(String name) {
        String property = System.getProperty("bagalau." + name);
        String found = property != null ? property : System.getenv("BAGALAU_" + name.replace('.', '_').toUpperCase(java.util.Locale.ROOT));
        return Optional.ofNullable(found).map(String::strip).filter(text -> !text.isEmpty());
    }
}

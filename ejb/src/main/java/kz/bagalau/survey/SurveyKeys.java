package kz.bagalau.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.KeyPair;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.config.Configuration;
import kz.bagalau.model.survey.Survey;

/**
 * The keys of surveys: a pair for each, the private half wrapped by the master key, whose file lies outside the database. Beside it lies a
 * list of the surveys that were closed, by the print of their key: after a restore of older data they are closed again.
 */
@ApplicationScoped
public class SurveyKeys {

    private Path file = Configuration.masterKeyFile();

    /** Reads the master key from this file from now on. */
    void file(Path other) {
        file = other;
    }

    /** Gives a survey a pair of its own. */
    void equip(Survey survey) {
        KeyPair pair = Seal.newKeys();
        survey.keys(pair.getPublic().getEncoded(), MasterKey.at(file).wrap(pair.getPrivate().getEncoded()));
    }

    /** The private key of an open survey; empty where the master key that wrapped it is not at hand. */
    Optional<byte[]> privateKey(Survey survey) {
        return survey.wrappedKey() == null ? Optional.empty() : MasterKey.at(file).unwrap(survey.wrappedKey());
    }

    /** True where the answers of an open survey can be opened with the master keys at hand. */
    public boolean opens(Survey survey) {
        return survey.wrappedKey() == null || privateKey(survey).isPresent();
    }

    /** Notes outside the database that a survey is closed. */
    void noteClosed(byte[] publicKey) {
        try {
            Files.writeString(closedFile(), MasterKey.sha256(publicKey) + System.lineSeparator(), StandardCharsets.US_ASCII,
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The list of closed surveys " + closedFile() + " cannot be written", unwritable);
        }
    }

    /** True where a survey that is open in the database was once closed: the database was restored from before. */
    boolean closedBefore(Survey survey) {
        return survey.publicKey() != null && closed().contains(MasterKey.sha256(survey.publicKey()));
    }

    private Set<String> closed() {
        try {
            return Files.exists(closedFile()) ? new HashSet<>(Files.readAllLines(closedFile(), StandardCharsets.US_ASCII)) : Set.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The list of closed surveys " + closedFile() + " cannot be read", unreadable);
        }
    }

    private Path closedFile() {
        return file.resolveSibling("closed-surveys");
    }
}

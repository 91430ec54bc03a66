package kz.bagalau.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The keys under which the private keys of surveys lie wrapped: a file outside data and backups, one key a line in base64. The first wraps;
 * the others, from before a rotation, still unwrap. Each wrapped key says by the print of its key which one it needs.
 */
final class MasterKey {

    private static final int BYTES = 32;
    private static final int PRINT = 8;
    private static final String CONTEXT = "bagalau survey key";

    private final List<byte[]> keys;

    private MasterKey(List<byte[]> keys) {
        this.keys = keys;
    }

    /**
     * Reads the file; where there is none, makes one with a new key that only its owner can read.
     *
     * @throws IllegalStateException when a line of the file is no key
     */
    static MasterKey at(Path file) {
        try {
            if (Files.notExists(file)) {
                create(file);
            }
            List<byte[]> keys = Files.readAllLines(file, StandardCharsets.US_ASCII).stream().map(String::strip).filter(line -> !line.isEmpty())
                    .map(MasterKey::key).toList();
            if (keys.isEmpty()) {
                throw new IllegalStateException("The master key file " + file + " is empty");
            }
            return new MasterKey(keys);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The master key file " + file + " cannot be read or made", unreadable);
        }
    }

    private static void create(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            boolean posix = Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix");
            if (posix) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            Files.writeString(file, Base64.getEncoder().encodeToString(key) + System.lineSeparator());
        } catch (FileAlreadyExistsException another) {
            // another node of the cluster was first: its key is the one
            return;
        }
    }

    private static byte[] key(String line) {
        byte[] key = Base64.getDecoder().decode(line);
        if (key.length != BYTES) {
            throw new IllegalStateException("A master key has " + BYTES + " bytes, but a line of the file has " + key.length);
        }
        return key;
    }

    /** Wraps a private key. */
    byte[] wrap(byte[] privateKey) {
        byte[] key = keys.get(0);
        byte[] shut = Seal.shut(key, CONTEXT, privateKey);
        byte[] wrapped = Arrays.copyOf(print(key), PRINT + shut.length);
        System.arraycopy(shut, 0, wrapped, PRINT, shut.length);
        return wrapped;
    }

    /** Unwraps a private key; empty when the master key that wrapped it is not in the file. */
    Optional<byte[]> unwrap(byte[] wrapped) {
        return keys.stream().filter(key -> Arrays.equals(print(key), 0, PRINT, wrapped, 0, PRINT)).findFirst()
                .map(key -> Seal.unshut(key, CONTEXT, Arrays.copyOfRange(wrapped, PRINT, wrapped.length)));
    }

    /** SHA-256 in 64 hexadecimal digits. */
    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes));
    }

    private static byte[] print(byte[] key) {
        return Arrays.copyOf(digest(key), PRINT);
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}

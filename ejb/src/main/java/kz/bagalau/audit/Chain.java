package kz.bagalau.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kz.bagalau.model.audit.Actor;
import kz.bagalau.model.audit.AuditEntry;
import kz.bagalau.model.audit.Matter;

/**
 * The hashes of the trail: SHA-256 over the hash before, the place, and every field of the line, each with its length before it, so that
 * no two different lines read alike.
 */
final class Chain {

    private final MessageDigest sha = sha256();

    private Chain() {
    }

    /** The hash that seals the entry at the place after the hash before, in hexadecimal digits. */
    static String seal(String before, long place, AuditEntry entry) {
        Actor actor = entry.getActor();
        Matter matter = entry.getMatter();
        return new Chain().add(before).add(place).add(entry.id()).add(entry.getHappenedAt()).add(entry.getOperation()).add(entry.getRefusal())
                .add(actor.getAccountId()).add(actor.getPersonId()).add(actor.getLogin()).add(actor.getRole()).add(actor.getOrigin())
                .add(matter == null ? null : matter.getKind()).add(matter == null ? null : matter.getId())
                .add(matter == null ? null : matter.getBodyId()).add(matter == null ? null : matter.getConcernsId())
                .add(entry.getDigest()).end();
    }

    /** The digest of details, with the salt that was drawn for them. */
    static String digest(String salt, String details) {
        return new Chain().add(salt).add(details).end();
    }

    private Chain add(Object value) {
        byte[] bytes = value == null ? new byte[0] : value.toString().getBytes(StandardCharsets.UTF_8);
        sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(value == null ? -1 : bytes.length).array());
        sha.update(bytes);
        return this;
    }

    private String end() {
        return HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }
}

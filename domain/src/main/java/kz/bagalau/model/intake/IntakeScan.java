package kz.bagalau.model.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Locale;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.paper.MediaType;
import kz.bagalau.model.paper.StoredFile;

/** A scan that came with a {@link PaperIntake}, until the line that names it is entered and the file is done with. */
@Entity
@Table(name = "paper_intake_scan")
public class IntakeScan extends Aggregate {

    @Column(name = "intake_id", nullable = false)
    private Long intakeId;
    @Column(nullable = false)
    private String name;
    @Column(name = "name_key", nullable = false)
    private String key;
    @Column(name = "size_bytes", nullable = false)
    private int length;
    @Enumerated(EnumType.STRING)
    @Column(name = "media_type")
    private MediaType type;
    @Column(nullable = false)
    private byte[] content;

    /** For JPA only. */
    protected IntakeScan() {
    }

    /** A scan under its name, without folders; of what cannot be attached anyway the bytes are not kept. */
    public IntakeScan(Long intakeId, String name, byte[] content) {
        this.intakeId = intakeId;
        this.name = plain(name);
        this.key = key(name);
        this.length = content.length;
        this.type = MediaType.of(content).orElse(null);
        this.content = type == null || content.length > StoredFile.LARGEST ? new byte[0] : content.clone();
    }

    private static String plain(String name) {
        String plain = name.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        return plain.substring(Math.max(0, plain.length() - 255));
    }

    /** How names of scans are compared: without folders, in small letters. */
    public static String key(String name) {
        return plain(name).toLowerCase(Locale.ROOT);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Its length in bytes. */
    public int length() {
        return length;
    }

    /** What it is by its first bytes, or null for anything that may not be attached. */
    public MediaType type() {
        return type;
    }

    /** Its bytes. */
    public byte[] content() {
        return content.clone();
    }
}

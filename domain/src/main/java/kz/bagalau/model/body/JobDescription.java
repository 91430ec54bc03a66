package kz.bagalau.model.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.bagalau.model.Aggregate;

/**
 * A version of a job description, kept as the file that was uploaded. It belongs to one person in the body, or to every holder of a post
 * of that title. Versions are never overwritten: a case shows the one of its day.
 */
@Entity
@Table(name = "job_description")
public class JobDescription extends Aggregate {

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "person_id")
    private Long personId;
    @Column(length = 500)
    private String post;
    @Column(name = "version_no", nullable = false)
    private int versionNo;
    @Column(name = "file_name", nullable = false, length = 255)
    private String fileName;
    @Column(nullable = false)
    private byte[] content;
    @Column(nullable = false, length = 64)
    private String sha256;
    @Column(name = "uploaded_at", nullable = false)
    private Instant uploadedAt;

    /** For JPA only. */
    protected JobDescription() {
    }

    /**
     * A version for one person (post null) or for a post by its title (person null).
     *
     * @param sha256 hash of the content, 64 hexadecimal digits
     */
    public JobDescription(Long bodyId, Long personId, String post, int versionNo, String fileName, byte[] content, String sha256, Instant at) {
        if ((personId == null) == (post == null)) {
            throw new IllegalArgumentException("a job description is of a person or of a post: " + personId + ", " + post);
        }
        this.bodyId = bodyId;
        this.personId = personId;
        this.post = post;
        this.versionNo = versionNo;
        this.fileName = fileName;
        this.content = content.clone();
        this.sha256 = sha256;
        this.uploadedAt = at;
    }

    /** Hands the description over to the right record of the same person. */
    public void handTo(Person right) {
        personId = right.id();
    }

    /** The body's id. */
    public Long bodyId() {
        return bodyId;
    }

    /** The person, or null where it is of a post. */
    public Long personId() {
        return personId;
    }

    /** The title of the post, or null where it is of a person. */
    public String post() {
        return post;
    }

    /** Number of the version, from 1. */
    public int versionNo() {
        return versionNo;
    }

    /** Name of the uploaded file, without folders. */
    public String fileName() {
        return fileName;
    }

    /** The file itself. */
    public byte[] content() {
        return content.clone();
    }

    /** Hash of the content, 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** When it was uploaded. */
    public Instant uploadedAt() {
        return uploadedAt;
    }
}

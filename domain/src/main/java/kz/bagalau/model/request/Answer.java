package kz.bagalau.model.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** The answer to a request: what was said or handed over, the number and day of the letter, the file if there is one. */
@Embeddable
public class Answer implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "answer")
    private String words;
    @Column(name = "answer_mark")
    private String mark;
    @Column(name = "answered_on")
    private LocalDate on;
    @Column(name = "answered_by")
    private Long by;
    @Column(name = "answer_file_id")
    private Long fileId;

    /** For JPA only. */
    protected Answer() {
    }

    private Answer(String words, String mark, LocalDate on, Long by, Long fileId) {
        this.words = words;
        this.mark = mark;
        this.on = Objects.requireNonNull(on, "day");
        this.by = by;
        this.fileId = fileId;
    }

    /**
     * An answer.
     *
     * @param mark   the number of the letter, or null
     * @param fileId the letter itself, or null
     */
    public static Answer of(String words, String mark, LocalDate on, Long by, Long fileId) {
        return new Answer(words, mark, on, by, fileId);
    }

    /** What was said or handed over. */
    public String words() {
        return words;
    }

    /** The number of the letter, or null. */
    public String mark() {
        return mark;
    }

    /** The day of the answer. */
    public LocalDate on() {
        return on;
    }

    /** Who answered; or null. */
    public Long by() {
        return by;
    }

    /** The letter as a file, or null. */
    public Long fileId() {
        return fileId;
    }
}

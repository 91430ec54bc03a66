package kz.bagalau.model.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import kz.bagalau.model.Aggregate;

/** One thing that a {@link StaffImport} adds or changes, with what stood before, so that it can be shown first and undone later. */
@Entity
@Table(name = "import_change")
public class ImportChange extends Aggregate {

    /** What happens. MISSING: somebody serves here whom the file does not name; the import leaves him and asks. */
    public enum Kind { UNIT_ADDED, UNIT_CHANGED, PERSON_ADDED, PERSON_CHANGED, POST_ADDED, POST_CHANGED, POST_ENDED, RESULT_ADDED, MISSING }

    /** What HR says of somebody whom the file does not name. */
    public enum Answer {
        /** He serves on; the file was incomplete. */
        SERVES,
        /** He left; HR dismisses him by a deed of its own, with its ground. */
        LEFT
    }

    @Column(name = "import_id", nullable = false)
    private Long importId;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private Kind kind;
    @Column(name = "line_no", nullable = false)
    private int line;
    @Column(nullable = false, length = 400)
    private String label;
    @Column(name = "heading", length = 40)
    private String column;
    @Column(name = "value_before", length = 500)
    private String before;
    @Column(name = "value_after", length = 500)
    private String after;
    @Column(name = "target_id")
    private Long targetId;
    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private Answer answer;

    /** For JPA only. */
    protected ImportChange() {
    }

    /**
     * A change of one column, or an addition (column, before and after null).
     *
     * @param label whom or what it concerns, for people
     * @param targetId the row of the database, or null before it is stored
     */
    public ImportChange(Long importId, Kind kind, int line, String label, String column, String before, String after, Long targetId) {
        this.importId = importId;
        this.kind = kind;
        this.line = line;
        this.label = label;
        this.column = column;
        this.before = before;
        this.after = after;
        this.targetId = targetId;
    }

    /** Says what is true of somebody missing. */
    public void answer(Answer given) {
        answer = given;
    }

    /** What happens. */
    public Kind kind() {
        return kind;
    }

    /** Line of the file, 0 for somebody missing. */
    public int line() {
        return line;
    }

    /** Whom or what it concerns. */
    public String label() {
        return label;
    }

    /** Name of the column that changes, or null. */
    public String column() {
        return column;
    }

    /** The value before, or null. */
    public String before() {
        return before;
    }

    /** The value after, or null. */
    public String after() {
        return after;
    }

    /** The row of the database, or null before it is stored; of somebody missing, the person. */
    public Long targetId() {
        return targetId;
    }

    /** HR's answer, or null while it is awaited. */
    public Answer answer() {
        return answer;
    }
}

package kz.bagalau.model.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kz.bagalau.model.Aggregate;

/** One bad cell of a {@link StaffImport}: where it stands, what stands there, what is wrong. */
@Entity
@Table(name = "import_finding")
public class ImportFinding extends Aggregate {

    @Column(name = "import_id", nullable = false)
    private Long importId;
    @Column(length = 60)
    private String sheet;
    @Column(name = "line_no", nullable = false)
    private int line;
    @Column(name = "heading", length = 200)
    private String column;
    @Column(name = "cell", length = 210)
    private String value;
    @Column(nullable = false, length = 40)
    private String fault;

    /** For JPA only. */
    protected ImportFinding() {
    }

    /**
     * A bad cell.
     *
     * @param column heading as the file writes it, or null for a whole row
     * @param fault name of the fault; its sentence is {@code staff.fault.<name>}
     */
    public ImportFinding(Long importId, String sheet, int line, String column, String value, String fault) {
        this.importId = importId;
        this.sheet = sheet;
        this.line = line;
        this.column = column;
        this.value = value;
        this.fault = fault;
    }

    /** Name of the sheet, empty in CSV. */
    public String sheet() {
        return sheet == null ? "" : sheet;
    }

    /** Line of the file, from 1; 0 for the file as a whole. */
    public int line() {
        return line;
    }

    /** Heading of the column, or null. */
    public String column() {
        return column;
    }

    /** What stands there, or null. */
    public String value() {
        return value;
    }

    /** Name of the fault. */
    public String fault() {
        return fault;
    }
}

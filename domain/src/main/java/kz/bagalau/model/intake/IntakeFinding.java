package kz.bagalau.model.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.Aggregate;

/** A bad cell of a {@link PaperIntake}: where it stands, what stands there, which rule it breaks, in words with the point where one orders it. */
@Entity
@Table(name = "paper_intake_finding")
public class IntakeFinding extends Aggregate {

    private static final int LONGEST = 2000;

    @Column(name = "intake_id", nullable = false)
    private Long intakeId;
    @Column(name = "sheet_name", nullable = false)
    private String sheet;
    @Column(name = "line_no", nullable = false)
    private int line;
    @Column(name = "column_no", nullable = false)
    private int column;
    private String heading;
    @Column(name = "cell")
    private String value;
    @Column(name = "rule_name", nullable = false)
    private String rule;
    @Column(name = "said_kk", nullable = false)
    private String saidKk;
    @Column(name = "said_ru", nullable = false)
    private String saidRu;
    @Column(name = "said_en", nullable = false)
    private String saidEn;

    /** For JPA only. */
    protected IntakeFinding() {
    }

    /**
     * A bad cell.
     *
     * @param line    line of the sheet, from 1; 0 for the file as a whole
     * @param column  column of the sheet, from 1; 0 for the whole line
     * @param heading heading as the file writes it, or null
     * @param value   what stands there, or null
     * @param rule    the name of the rule
     * @param said    what is wrong, in every language
     */
    public IntakeFinding(Long intakeId, String sheet, int line, int column, String heading, String value, String rule, Text said) {
        this.intakeId = intakeId;
        this.sheet = cut(sheet, 60);
        this.line = line;
        this.column = column;
        this.heading = cut(heading, 400);
        this.value = cut(value, 210);
        this.rule = rule;
        this.saidKk = cut(said.kk(), LONGEST);
        this.saidRu = cut(said.ru(), LONGEST);
        this.saidEn = cut(said.en(), LONGEST);
    }

    static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    /** Name of the sheet. */
    public String sheet() {
        return sheet;
    }

    /** Line of the sheet, from 1; 0 for the file as a whole. */
    public int line() {
        return line;
    }

    /** Column of the sheet, from 1; 0 for the whole line. */
    public int column() {
        return column;
    }

    /** Heading of the column, or null. */
    public String heading() {
        return heading;
    }

    /** What stands there, or null. */
    public String value() {
        return value;
    }

    /** The name of the rule. */
    public String rule() {
        return rule;
    }

    /** What is wrong. */
    public String said(Lang lang) {
        return new Text(saidKk, saidRu, saidEn).in(lang);
    }
}

package kz.bagalau.model.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.Bilingual;

/** What becomes of one paper of a {@link PaperIntake}: whose it is, whether it can enter, how far it has come, which of its terms it missed. */
@Entity
@Table(name = "paper_intake_line")
public class IntakeLine extends Aggregate {

    private static final int LONGEST = 2000;

    @Column(name = "intake_id", nullable = false)
    private Long intakeId;
    @Column(name = "line_no", nullable = false)
    private int line;
    @Column(name = "case_id")
    private Long caseId;
    @Column(name = "label_kk", nullable = false)
    private String labelKk;
    @Column(name = "label_ru", nullable = false)
    private String labelRu;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LineState state;
    private String stage;
    @Column(name = "thing_id")
    private Long thingId;
    @Column(name = "note_kk")
    private String noteKk;
    @Column(name = "note_ru")
    private String noteRu;
    @Column(name = "note_en")
    private String noteEn;

    /** For JPA only. */
    protected IntakeLine() {
    }

    /**
     * A line that is read; nothing is known of it yet that would let it enter.
     *
     * @param caseId the case, or null where the line names nobody of the cycle
     * @param label  whose paper it is
     */
    public IntakeLine(Long intakeId, int line, Long caseId, Bilingual label) {
        this.intakeId = intakeId;
        this.line = line;
        this.caseId = caseId;
        this.labelKk = IntakeFinding.cut(label.kk(), 400);
        this.labelRu = IntakeFinding.cut(label.ru(), 400);
        this.state = LineState.WRONG;
    }

    /**
     * What the trial or the entry came to.
     *
     * @param reached the stage that the paper reached, or null
     * @param thing   the plan or sheet, or null
     * @param note    the terms that it missed, or why it was refused; null for nothing to say
     */
    public void came(LineState to, String reached, Long thing, Text note) {
        state = to;
        stage = reached;
        thingId = thing;
        noteKk = note == null ? null : IntakeFinding.cut(note.kk(), LONGEST);
        noteRu = note == null ? null : IntakeFinding.cut(note.ru(), LONGEST);
        noteEn = note == null ? null : IntakeFinding.cut(note.en(), LONGEST);
    }

    /** It was entered, and is taken back, or cannot be for a reason. */
    public void back(LineState to, Text note) {
        came(to, stage, thingId, note);
    }

    /** Its line in the file, from 1. */
    public int line() {
        return line;
    }

    /** The case, or null. */
    public Long caseId() {
        return caseId;
    }

    /** Whose paper it is. */
    public Bilingual label() {
        return Bilingual.of(labelKk, labelRu);
    }

    /** What becomes of it. */
    public LineState state() {
        return state;
    }

    /** The stage that it reached, or null. */
    public String stage() {
        return stage;
    }

    /** The plan or sheet, or null before it is entered. */
    public Long thingId() {
        return thingId;
    }

    /** The terms that it missed, or why it was refused; null for nothing to say. */
    public String note(Lang lang) {
        return noteRu == null ? null : new Text(noteKk, noteRu, noteEn).in(lang);
    }
}

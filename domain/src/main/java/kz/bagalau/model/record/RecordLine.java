package kz.bagalau.model.record;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import kz.bagalau.model.Bilingual;

/** A result that stands beside the leading one in an entry of the service record: what it is of, and its grade, as it was on the day of the entry. */
@Embeddable
public class RecordLine implements Serializable {

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "name_kk", nullable = false))
    @AttributeOverride(name = "ru", column = @Column(name = "name_ru", nullable = false))
    private Bilingual name;
    @Column(nullable = false)
    private String grade;
    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "grade_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "grade_ru"))
    private Bilingual gradeName;

    /** For JPA only. */
    protected RecordLine() {
    }

    /** @param grade the code of the grade */
    public RecordLine(Bilingual name, String grade, Bilingual gradeName) {
        this.name = name;
        this.grade = grade;
        this.gradeName = gradeName;
    }

    /** What it is of: a competency, a part of the year. */
    public Bilingual name() {
        return name;
    }

    /** The code of the grade. */
    public String grade() {
        return grade;
    }

    /** The grade in the act's words. */
    public Bilingual gradeName() {
        return gradeName;
    }
}

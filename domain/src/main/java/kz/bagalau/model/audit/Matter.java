package kz.bagalau.model.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** About what somebody acted: its kind and id, the body to which it belongs, the servant whom it concerns. */
@Embeddable
public class Matter implements Serializable {

    @Column(name = "matter_kind", length = 30)
    private String kind;
    @Column(name = "matter_id")
    private Long id;
    @Column(name = "body_id")
    private Long bodyId;
    @Column(name = "concerns_id")
    private Long concernsId;

    /** For JPA only. */
    protected Matter() {
    }

    /** Each may be null where it does not apply. */
    public Matter(String kind, Long id, Long bodyId, Long concernsId) {
        this.kind = kind;
        this.id = id;
        this.bodyId = bodyId;
        this.concernsId = concernsId;
    }

    /** Nothing in particular. */
    public static Matter none() {
        return new Matter(null, null, null, null);
    }

    /** What it is. */
    public String getKind() {
        return kind;
    }

    /** Its id. */
    public Long getId() {
        return id;
    }

    /** The body. */
    public Long getBodyId() {
        return bodyId;
    }

    /** The servant whom it concerns, as a person's id. */
    public Long getConcernsId() {
        return concernsId;
    }
}

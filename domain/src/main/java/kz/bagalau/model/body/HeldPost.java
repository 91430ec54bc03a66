package kz.bagalau.model.body;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import kz.bagalau.model.Bilingual;

/** A post in somebody's history, with the unit and body of its time: one row a post. */
public record HeldPost(Long employmentId, Long bodyId, String bodyKk, String bodyRu, Long unitId, String unitKk, String unitRu, String postKk,
        String postRu, String category, boolean headOfUnit, boolean headOfBody, boolean publicServices, Long supervisorId, LocalDate appointedOn, LocalDate heldSince, String continuedBy,
        LocalDate probationEnd, LocalDate lastDay, String endGround) implements Serializable {

    /** The expression that fills it: {@code e} the employment, {@code b} the body, {@code u} the unit. */
    public static final String NEW = "new kz.bagalau.model.body.HeldPost(e.id, e.bodyId, b.name.kk, b.name.ru, u.id, u.name.kk, u.name.ru,"
            + " e.post.kk, e.post.ru, e.category, e.headOfUnit, e.headOfBody,"
            + " e.publicServices, e.supervisorId, e.appointedOn, e.heldSince, e.continuedBy, e.probationEnd,"
            + " e.lastDay, e.endGround)";

    /** The body's name for a reader. */
    public String body(Locale locale) {
        return Bilingual.of(bodyKk, bodyRu).in(locale);
    }

    /** The unit's name for a reader. */
    public String unit(Locale locale) {
        return Bilingual.of(unitKk, unitRu).in(locale);
    }

    /** The title of the post for a reader. */
    public String post(Locale locale) {
        return Bilingual.of(postKk, postRu).in(locale);
    }
}

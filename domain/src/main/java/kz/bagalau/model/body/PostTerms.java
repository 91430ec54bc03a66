package kz.bagalau.model.body;

import java.io.Serializable;
import kz.bagalau.model.Bilingual;

/**
 * What a post is and under whom.
 *
 * @param unitId the unit
 * @param post the title of the post
 * @param category its category, or null where none is given to it (a political post)
 * @param headOfUnit heads the unit
 * @param headOfBody heads an executive body, and is evaluated by the akim
 * @param publicServices renders public services
 * @param supervisorId the person to whom the holder is subordinate by the job description, or null
 */
public record PostTerms(Long unitId, Bilingual post, Category category, boolean headOfUnit, boolean headOfBody, boolean publicServices,
        Long supervisorId) implements Serializable {

    /** The same post under another supervisor. */
    public PostTerms under(Long supervisor) {
        return new PostTerms(unitId, post, category, headOfUnit, headOfBody, publicServices, supervisor);
    }
}

package kz.bagalau.web.law;

import java.io.Serializable;

import kz.bagalau.acts.Ground;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.library.OwnEditionRefused;

/** The fields of the point of an administrator's own act that a change of an own edition cites. */
public class GroundFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String point;
    private String wording;

    /**
     * The point with its words; none typed: not at hand.
     *
     * @throws OwnEditionRefused when what is typed is no point
     */
    Ground ground() {
        if (point == null || point.isBlank()) {
            return Ground.notAtHand();
        }
        try {
            return Ground.point(PointRef.of(point.strip()), ValueFields.said(wording));
        } catch (IllegalArgumentException none) {
            throw new OwnEditionRefused("own.refused.POINT", point);
        }
    }

    public String getPoint() {
        return point;
    }

    public void setPoint(String point) {
        this.point = point;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }
}

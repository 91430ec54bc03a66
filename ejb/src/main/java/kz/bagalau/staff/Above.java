package kz.bagalau.staff;

import java.util.Map;
import java.util.Optional;
import kz.bagalau.model.body.Line;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.body.Supervision;

/**
 * The posts of a body on a day, and who stands above whom.
 *
 * @param holders      who holds which post, by person
 * @param supervisions who supervises whom, by the supervised person
 */
public record Above(Map<Long, PostHolder> holders, Map<Long, Supervision> supervisions) {

    /** Those above a person. */
    public Line line(Long person) {
        return Optional.ofNullable(supervisions.get(person)).map(this::under).orElse(Line.NONE);
    }

    /** Those above whoever is under this supervisor. */
    public Line under(Supervision supervision) {
        PostHolder supervisor = holders.get(supervision.supervisorId());
        return new Line(supervision, supervisor != null && supervisor.headOfBody(),
                Optional.ofNullable(supervisions.get(supervision.supervisorId())).map(Supervision::supervisorId).orElse(null));
    }
}

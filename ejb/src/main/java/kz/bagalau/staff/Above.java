package kz.bagalau.staff;

import java.util.Map;
import java.util.Optional;
import kz.bagalau.model.body.Line;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.body.Supervision;
import kz.bagalau.model.evaluation.EvaluationCase;

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

    /**
     * Those above whoever is under this supervisor. Who stands in for somebody has above him whoever stands above that one: nobody stands above
     * himself, and whoever stands in for the first head approves as he does.
     */
    public Line under(Supervision supervision) {
        Long place = supervision.acting() ? supervision.insteadOf() : standsInFor(supervision.supervisorId());
        Long higher = Optional.ofNullable(supervisions.get(place)).map(Supervision::supervisorId).orElse(null);
        return new Line(supervision, head(supervision.supervisorId()) || head(place), higher);
    }

    /** The supervision that a case names, with what the staff says of it where it is the same person; empty where it names nobody. */
    public Optional<Supervision> supervision(EvaluationCase subject) {
        Supervision today = supervisions.get(subject.personId());
        return today != null && today.supervisorId().equals(subject.supervisorId()) ? Optional.of(today) : Optional.ofNullable(subject.facts().line().supervision());
    }

    /** His own supervisor, where he stands in for that one; else he himself. */
    private Long standsInFor(Long person) {
        return Optional.ofNullable(supervisions.get(person)).filter(one -> one.acting() && one.supervisorId().equals(person)).map(Supervision::insteadOf).orElse(person);
    }

    private boolean head(Long person) {
        PostHolder holder = holders.get(person);
        return holder != null && holder.headOfBody();
    }
}

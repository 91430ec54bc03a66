package kz.bagalau.web.session;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.number.Score;
import kz.bagalau.model.session.Change;
import kz.bagalau.session.Heard;

/** The grades or points that a form proposes, result by result, and on which ground. What is left as it stands is no change. */
public class WantedGrades implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> points = new HashMap<>();
    private Revision.Ground ground;

    /** The changes to the results of a case: those whose grade is another one than now. */
    List<Change> of(List<Heard> results) {
        return results.stream().filter(one -> chosen(one) != null && !chosen(one).equals(one.put().grade()))
                .map(one -> Change.grade(one.put().kind(), one.put().part(), chosen(one))).toList();
    }

    /** The grades chosen of results of which the act is silent, whatever stands. */
    List<Change> all(List<Heard> results) {
        return results.stream().filter(one -> chosen(one) != null).map(one -> Change.grade(one.put().kind(), one.put().part(), chosen(one))).toList();
    }

    /** The corrected points of results, those that are left as they stand left out; empty where something else than a number is written. */
    Optional<List<Change>> points(List<Heard> results) {
        List<Change> changes = new ArrayList<>();
        for (Heard heard : results) {
            String written = points.get(heard.key());
            if (written != null && !written.isBlank()) {
                Optional<Score> wanted = PutMotion.written(written);
                if (wanted.isEmpty()) {
                    return Optional.empty();
                }
                wanted.filter(score -> !score.equals(heard.put().points().orElse(null)))
                        .ifPresent(score -> changes.add(Change.points(heard.put().kind(), heard.put().part(), score)));
            }
        }
        return Optional.of(changes);
    }

    private String chosen(Heard heard) {
        String code = codes.get(heard.key());
        return code == null || code.isEmpty() ? null : code;
    }

    /** The codes of the grades by the keys of the results. */
    public Map<String, String> getCodes() {
        return codes;
    }

    /** The points by the keys of the results, as they are written. */
    public Map<String, String> getPoints() {
        return points;
    }

    /** The ground of a revision. */
    public Revision.Ground getGround() {
        return ground;
    }

    /** Takes the ground. */
    public void setGround(Revision.Ground chosen) {
        ground = chosen;
    }
}

package kz.bagalau.survey;

import java.io.Serializable;
import java.util.List;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Step;
import kz.bagalau.model.body.PostHolder;

/**
 * Whom the system proposes to ask about a servant, and whom else HR may choose.
 *
 * @param group    subordinates or colleagues; null where nobody can be asked
 * @param people   everybody of that group, those proposed first
 * @param why      the rule's sentence
 * @param few      what a respondent is told where there are few to hide among, or that his answer is kept apart
 */
public record Proposal(Role group, List<Choice> people, Step why, Step few) implements Serializable {

    /**
     * Somebody who may be asked.
     *
     * @param proposed   true where the system proposes him
     * @param commission true where he sits in the commission: others are asked first
     * @param absent     true where he is away today
     */
    public record Choice(PostHolder holder, boolean proposed, boolean commission, boolean absent) implements Serializable {

        /** The person. */
        public Long personId() {
            return holder.personId();
        }
    }

    /** The persons proposed. */
    public List<Long> proposed() {
        return people.stream().filter(Choice::proposed).map(Choice::personId).toList();
    }

}

package kz.bagalau.law.instrument;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.number.Score;

/**
 * An anonymous survey by competencies: how many are asked, by which groups, on which scale, and under how many answers
 * a group is shown only merged with the others. Self-evaluation is shown beside the result and never counted.
 *
 * @param apartFrom the answers from which a group may be shown apart
 * @param ownFrom   the answers from which one who answered himself may see a mean: he could take his own off it
 */
public record Survey(RuleHead head, int least, int most, Set<Role> groups, Criterion scale, int apartFrom, int ownFrom,
        List<Criterion> headCompetencies, List<Criterion> otherCompetencies) implements Rule {

    public Survey {
        groups = Set.copyOf(groups);
        headCompetencies = List.copyOf(headCompetencies);
        otherCompetencies = List.copyOf(otherCompetencies);
    }

    public List<Criterion> competencies(boolean head) {
        return head ? headCompetencies : otherCompetencies;
    }

    /**
     * The questionnaire about these competencies.
     *
     * @throws IllegalArgumentException if the edition has none
     */
    public Questionnaire questionnaire(Edition edition, boolean head) {
        List<String> asked = competencies(head).stream().map(Criterion::code).toList();
        return edition.rules(Questionnaire.class).stream().filter(each -> each.statements().stream().map(Questionnaire.Statement::code).toList().equals(asked))
                .findFirst().orElseThrow(() -> new IllegalArgumentException("no questionnaire of " + name() + " about " + asked));
    }

    /** Refuses a number of people that the act does not allow to be asked. */
    public Optional<LegalObstacle> checkNumber(int asked) {
        return asked >= least && asked <= most ? Optional.empty() : Optional.of(
                LegalObstacle.by(this, "survey.number", Arg.of(asked), Arg.of(least), Arg.of(most)));
    }

    /** Refuses somebody outside the circle, the servant himself included: his self-evaluation is not one of the answers. */
    public Optional<LegalObstacle> checkCircle(Collection<Role> asked) {
        return groups.containsAll(asked) ? Optional.empty() : Optional.of(LegalObstacle.by(this, "respondents.outside",
                Arg.many(groups.stream().sorted().map(group -> Arg.key("group." + group)).toList())));
    }

    /** Whether a mean of so many answers may be shown to somebody, who has answered himself or not. */
    public boolean visible(int answers, boolean answeredHimself) {
        return answers >= (answeredHimself ? Math.max(least, ownFrom) : least);
    }

    /** The least expressed competencies: all that share the lowest mean. */
    public List<Criterion> leastExpressed(boolean head, Map<String, Score> means) {
        Optional<Score> lowest = means.values().stream().min(Comparator.naturalOrder());
        return competencies(head).stream().filter(each -> means.containsKey(each.code()) && means.get(each.code()).equals(lowest.orElseThrow()))
                .toList();
    }

    /**
     * The mean of a competency over the answers given; those who could not judge are left out.
     *
     * @throws kz.bagalau.law.explain.ObstacleException if fewer answered than the act wants
     */
    public Explained<Score> mean(Criterion competency, List<Score> answers) {
        if (answers.size() < least) {
            throw LegalObstacle.by(this, "survey.few", Arg.of(answers.size()), Arg.of(least)).refusal();
        }
        Score mean = Score.mean(answers);
        return new Explained<>(mean, Step.by(this, "survey.mean", Arg.of(competency.name()), Arg.of(answers.size()),
                Arg.of(mean)));
    }

    /** The groups that may be shown apart: enough answers of their own, and the supervisor never. */
    public Set<Role> shownApart(Map<Role, Integer> answers) {
        return answers.entrySet().stream()
                .filter(each -> each.getKey() != Role.SUPERVISOR && each.getValue() >= apartFrom)
                .map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet());
    }
}

package kz.bagalau.law.result;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.Survey;
import kz.bagalau.law.number.Score;

/**
 * What may be shown of the answers of a closed survey to one viewer. Whatever leaves the program about them, page, paper, table, explanation or
 * service, is asked here: a mean stands for as many as the act wants, a group apart for as many, and what is left when the groups are taken off
 * the whole for as many too. From one who answered himself everything is kept that he could lay bare by taking off his own answer.
 *
 * @param rule    the survey
 * @param head    whether the servant heads a unit or body: other competencies are asked about then
 * @param answers the answers as they are kept, in any order
 * @param given   how many answered; what too few of them said is not kept
 * @param viewer  who looks
 */
public record Disclosure(Survey rule, boolean head, List<Answer> answers, int given, Viewer viewer) {

    /**
     * An answer without its author.
     *
     * @param group  the group in which it is kept apart; empty where it is merged with others
     * @param points by competency; one that he could not judge is left out
     */
    public record Answer(Optional<Role> group, Map<String, Score> points) {
        public Answer {
            points = Map.copyOf(points);
        }
    }

    /**
     * Who looks: a stranger to the answers, or one of those who answered.
     *
     * @param answered true where one of the answers is his
     * @param group    his group, or null
     */
    public record Viewer(boolean answered, Role group) {

        /** None of the answers is his. */
        public static final Viewer STRANGER = new Viewer(false, null);

        /** One of the answers is his. */
        public static Viewer answered(Role group) {
            return new Viewer(true, group);
        }

        private Optional<Optional<Role>> among(Set<Role> groups) {
            return answered ? Optional.of(Optional.ofNullable(group).filter(groups::contains)) : Optional.empty();
        }
    }

    /**
     * What is shown of a competency.
     *
     * @param mean   of all answers, with its reason; empty where too few judged it
     * @param groups the means of the groups that stand apart; none where the mean is not shown
     * @param others the mean of all other answers; empty where no group stands apart, or nobody is left
     */
    public record Line(Criterion competency, Optional<Explained<Score>> mean, Map<Role, Score> groups, Optional<Score> others) {
        public Line {
            groups = Map.copyOf(groups);
        }
    }

    public Disclosure {
        answers = List.copyOf(answers);
    }

    /** The groups by which answers may be kept apart once the survey is closed, by how many of each answered: the supervisor never. */
    public static Set<Role> apart(Survey rule, Map<Role, Integer> answers) {
        Map<Role, Integer> groups = new EnumMap<>(Role.class);
        rule.shownApart(answers).forEach(group -> groups.put(group, answers.get(group)));
        int all = answers.values().stream().mapToInt(Integer::intValue).sum();
        return new Hidden(rule.apartFrom()).shown(groups, all - groups.values().stream().mapToInt(Integer::intValue).sum(), Optional.empty());
    }

    /** Why nothing is shown; empty where there is something. */
    public Optional<LegalObstacle> nothing() {
        if (answers.size() < rule.least()) {
            return Optional.of(LegalObstacle.by(rule, "survey.few", Arg.of(given), Arg.of(rule.least())));
        }
        return rule.visible(answers.size(), viewer.answered()) ? Optional.empty()
                : Optional.of(LegalObstacle.by(rule, "survey.own", Arg.of(answers.size()), Arg.of(Math.max(rule.least(), rule.ownFrom()))));
    }

    /** What is shown of each competency, in the order of the act; no numbers where nothing may be shown. */
    public List<Line> lines() {
        boolean silent = nothing().isPresent();
        return rule.competencies(head).stream().map(each -> silent ? none(each) : line(each)).toList();
    }

    private static Line none(Criterion competency) {
        return new Line(competency, Optional.empty(), Map.of(), Optional.empty());
    }

    private Line line(Criterion competency) {
        List<Answer> judged = answers.stream().filter(each -> each.points().containsKey(competency.code())).toList();
        if (!rule.visible(judged.size(), viewer.answered())) {
            return none(competency);
        }
        Map<Role, Integer> sizes = new EnumMap<>(Role.class);
        judged.forEach(each -> each.group().ifPresent(group -> sizes.merge(group, 1, Integer::sum)));
        int merged = (int) judged.stream().filter(each -> each.group().isEmpty()).count();
        Set<Role> apart = new Hidden(rule.apartFrom()).shown(sizes, merged, viewer.among(sizes.keySet()));
        Map<Role, Score> groups = new HashMap<>();
        apart.forEach(group -> groups.put(group, mean(competency, judged.stream().filter(each -> each.group().filter(group::equals).isPresent()).toList())));
        List<Answer> others = judged.stream().filter(each -> each.group().filter(apart::contains).isEmpty()).toList();
        return new Line(competency, Optional.of(rule.mean(competency, points(competency, judged))), groups,
                apart.isEmpty() || others.isEmpty() ? Optional.empty() : Optional.of(mean(competency, others)));
    }

    private static Score mean(Criterion competency, List<Answer> of) {
        return Score.mean(points(competency, of));
    }

    private static List<Score> points(Criterion competency, List<Answer> of) {
        return of.stream().map(each -> each.points().get(competency.code())).toList();
    }

    /** The means that are shown, by competency. */
    public Map<String, Score> means() {
        return lines().stream().filter(line -> line.mean().isPresent())
                .collect(Collectors.toMap(line -> line.competency().code(), line -> line.mean().get().value()));
    }

    /** The least expressed of the competencies whose means are shown: all that share the lowest. */
    public List<Criterion> leastExpressed() {
        return rule.leastExpressed(head, means());
    }

    /** True where the words that were written may be read: in no order, beside nobody. */
    public boolean texts() {
        return nothing().isEmpty();
    }
}

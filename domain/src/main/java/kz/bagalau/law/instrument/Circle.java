package kz.bagalau.law.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.Step;

/**
 * Those who may be asked about one servant in a survey. Nobody is proposed who answers as many surveys already as he may, the supervisor excepted, whom the act
 * names first (for the family of 2023, п. 36 (1)); among those equally near, whoever answers fewer comes first, so that the load is spread.
 *
 * @param survey     the rule
 * @param candidates everybody in the circle
 * @param mostEach   how many surveys one person answers at most
 */
public record Circle(Survey survey, List<Candidate> candidates, int mostEach) {

    /**
     * Somebody in the circle.
     *
     * @param person   his id
     * @param group    what he is to the servant
     * @param distance how near their work lies, 0 the nearest
     * @param surveys  how many surveys he is asked in already
     */
    public record Candidate(String person, Role group, int distance, int surveys) {
    }

    public Circle {
        candidates = List.copyOf(candidates);
    }

    /**
     * Whom to ask: the supervisor, and of subordinates and peers as many as may stand apart; where these are fewer than half-way between the
     * least and the most, of peers and subordinates as many as are wanted for that. Fewer than the least, where no more are free: the reason says so.
     */
    public Explained<List<Candidate>> proposed() {
        List<Candidate> free = candidates.stream().filter(one -> !tired(one)).sorted(Comparator.comparing(Candidate::distance)
                .thenComparing(Candidate::surveys)).toList();
        List<Candidate> chosen = new ArrayList<>(of(free, Role.SUPERVISOR).limit(1).toList());
        of(free, Role.SUBORDINATE).limit(survey.apartFrom()).forEach(chosen::add);
        of(free, Role.COLLEAGUE).limit(survey.apartFrom()).forEach(chosen::add);
        Stream.concat(of(free, Role.COLLEAGUE), of(free, Role.SUBORDINATE)).filter(one -> !chosen.contains(one))
                .limit(Math.max(0, (survey.least() + survey.most()) / 2 - chosen.size())).toList().forEach(chosen::add);
        List<Candidate> most = chosen.stream().filter(one -> survey.groups().contains(one.group())).limit(survey.most()).toList();
        return new Explained<>(most, Step.by(survey, most.size() < survey.least() ? "survey.nobody" : "survey.proposed", Arg.of(most.size()),
                Arg.of(candidates.size()), Arg.of(candidates.size() - free.size()), Arg.of(survey.least()), Arg.of(mostEach)));
    }

    private boolean tired(Candidate one) {
        return one.group() != Role.SUPERVISOR && one.surveys() >= mostEach;
    }

    private static Stream<Candidate> of(List<Candidate> free, Role group) {
        return free.stream().filter(one -> one.group() == group);
    }

    /** What is wrong with a choice: too few, too many, somebody outside the circle, somebody who answers as many as he may already. */
    public List<LegalObstacle> check(List<String> chosen) {
        return Stream.concat(survey.checkNumber(chosen.size()).stream(), checkPeople(chosen).stream()).toList();
    }

    /** The same without their number: somebody outside the circle, or who answers as many as he may already. */
    public List<LegalObstacle> checkPeople(List<String> chosen) {
        List<LegalObstacle> wrong = new ArrayList<>();
        List<Candidate> known = candidates.stream().filter(one -> chosen.contains(one.person())).toList();
        // somebody who stands in none of the groups to him stands to him as nobody whom the act names
        survey.checkCircle(known.size() < chosen.stream().distinct().count() ? List.of(Role.OTHER_SERVANT) : known.stream().map(Candidate::group).toList())
                .ifPresent(wrong::add);
        long tired = known.stream().filter(this::tired).count();
        if (tired > 0) {
            wrong.add(LegalObstacle.by(survey, "survey.load", Arg.of(tired), Arg.of(mostEach)));
        }
        return wrong;
    }
}

package kz.bagalau.law.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.Step;

/**
 * Who is asked in a circular evaluation: the first group that has anybody, at most so many, in the order of service
 * contacts handed in. The servant and his supervisor are never among them.
 */
public record Respondents(RuleHead head, List<Role> groups, int most) implements Rule {

    /** The people proposed, all of one group; none if nobody can be asked. */
    public record Proposal(Optional<Role> group, List<String> people) {
        public Proposal {
            people = List.copyOf(people);
        }
    }

    public Respondents {
        groups = List.copyOf(groups);
    }

    /**
     * Proposes people out of the candidates.
     *
     * @param candidates the ids of those who stand in each relation to the servant, closest contacts first
     */
    public Explained<Proposal> propose(Map<Role, List<String>> candidates) {
        Optional<Role> group = group(candidates);
        List<String> people = group.map(each -> candidates.get(each).stream().limit(most).toList()).orElse(List.of());
        return new Explained<>(new Proposal(group, people), reason(candidates, group, people.size()));
    }

    /** What is wrong with a list that HR has chosen itself, an empty one too where somebody could be asked; empty if it may be asked. */
    public List<LegalObstacle> check(Map<Role, List<String>> candidates, List<String> chosen) {
        List<LegalObstacle> wrong = new ArrayList<>();
        if (chosen.size() > most) {
            wrong.add(LegalObstacle.by(this, "respondents.many", Arg.of(chosen.size()), Arg.of(most)));
        }
        List<String> allowed = group(candidates).map(candidates::get).orElse(List.of());
        if (chosen.isEmpty() && !allowed.isEmpty()) {
            wrong.add(LegalObstacle.by(this, "respondents.none", groupName(group(candidates))));
        }
        if (!allowed.containsAll(chosen)) {
            wrong.add(LegalObstacle.by(this, "respondents.outside", groupName(group(candidates))));
        }
        return wrong;
    }

    private Optional<Role> group(Map<Role, List<String>> candidates) {
        return groups.stream().filter(role -> !candidates.getOrDefault(role, List.of()).isEmpty()).findFirst();
    }

    private Step reason(Map<Role, List<String>> candidates, Optional<Role> group, int people) {
        Step step = group.map(role -> Step.by(this, "respondents.proposed", groupName(group),
                Arg.of(candidates.get(role).size()), Arg.of(people), Arg.of(most)))
                .orElseGet(() -> Step.by(this, "respondents.nobody"));
        return step.because(groups.stream().takeWhile(role -> !group.equals(Optional.of(role)))
                .map(role -> Step.of(citation(), "respondents.empty", groupName(Optional.of(role)))).toList());
    }

    private static Arg groupName(Optional<Role> group) {
        return Arg.key("group." + group.map(Role::name).orElse("NONE"));
    }
}

package kz.bagalau.law.result;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.calculation.Post;
import kz.bagalau.law.instrument.Applies;
import kz.bagalau.law.instrument.RowSelection;
import kz.bagalau.law.result.ResultKind.Whom;

/**
 * What of an edition concerns the holder of a post: which kinds of result he has, as a head or as another servant, and by which rules it is asked
 * whether he is evaluated.
 */
public record Concerned(Edition edition, Post post) {

    private static final Set<String> GROUPS = Set.of(Whom.HEADS.name(), Whom.OTHERS.name());

    /**
     * True where the edition takes him for a head: by its table of heads and others where it has one, else by whether his post heads a unit.
     *
     * @throws kz.bagalau.law.explain.ObstacleException if that table takes neither his category nor the rest
     */
    public boolean head() {
        boolean headsUnit = post.headOfUnit().orElse(false);
        return edition.rules(RowSelection.class).stream().filter(Concerned::tellsHeads).findFirst()
                .map(rule -> rule.select(post.category().orElse("–"), headsUnit).value().equals(Whom.HEADS.name())).orElse(headsUnit);
    }

    private static boolean tellsHeads(RowSelection rule) {
        return rule.rows().stream().map(RowSelection.Row::group).collect(Collectors.toSet()).equals(GROUPS);
    }

    /** True where a kind of result is for him. */
    public boolean by(ResultKind kind) {
        return kind.whom() == Whom.ALL || (kind.whom() == Whom.HEADS) == head();
    }

    /** The kinds of result of the whole that are for him. */
    public List<ResultKind> wholes() {
        return new SubPeriods(edition).wholes().stream().filter(this::by).toList();
    }

    /** The kinds of result of a part of the period that are for him. */
    public List<ResultKind> parts() {
        return new SubPeriods(edition).kinds().stream().filter(this::by).toList();
    }

    /** The rules by which it is asked whether he is evaluated at all, for a part or for the whole; none where the edition has no such rule. */
    public List<Applies> asked() {
        return edition.rules(ResultKind.class).stream().filter(this::by).flatMap(kind -> applies(edition, kind).stream()).distinct().toList();
    }

    /** The rule that says whether somebody is evaluated for a kind of result: the one that it names, else the edition's only one. */
    public static Optional<Applies> applies(Edition edition, ResultKind kind) {
        return kind.applies().map(name -> edition.rule(name, Applies.class)).or(() -> edition.only(Applies.class));
    }

    /** The same by the rule from which a sheet is made. */
    public static Optional<Applies> appliesToSheet(Edition edition, String sheet) {
        return new SubPeriods(edition).givenBy(sheet).flatMap(kind -> applies(edition, kind)).or(() -> edition.only(Applies.class));
    }
}

package kz.bagalau.law.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.calculation.Post;
import kz.bagalau.law.calculation.Wanted;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Competencies;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.IndicatorShare;
import kz.bagalau.law.instrument.Indicators;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.RowSelection;
import kz.bagalau.law.instrument.Shown;

/**
 * A sheet of the competencies that apply to a post, each with the indicators of its category.
 *
 * @param rule       the competencies of the annex
 * @param share      the rule that judges one of them
 * @param indicators the indicators of the annex
 * @param blocks     the competencies that apply, in the order of the annex
 * @param group      why these indicators: the group of the category
 */
public record CompetencyForm(Edition edition, Competencies rule, IndicatorShare share, Indicators indicators, List<Block> blocks, Step group)
        implements SheetForm {

    /** A competency with the indicators of the servant's category, in the words of their annex. */
    public record Block(Competencies.Competency competency, Indicators.Row row) {

        /** The code of the competency. */
        public String code() {
            return competency.code();
        }

        /** The indicators that are counted. */
        public List<String> effective() {
            return row.effective();
        }

        /** The indicators that stand beside them to compare, and are never counted. */
        public List<String> ineffective() {
            return row.ineffective();
        }
    }

    public CompetencyForm {
        blocks = List.copyOf(blocks);
    }

    static CompetencyForm of(Edition edition, Competencies rule, Post post) {
        IndicatorShare share = edition.only(IndicatorShare.class).orElseThrow(() -> missing(edition, "share of indicators"));
        Indicators indicators = edition.only(Indicators.class).orElseThrow(() -> missing(edition, "table of indicators"));
        RowSelection groups = Wanted.by(edition, share.name()).flatMap(Wanted::groups).orElseThrow(() -> missing(edition, "groups of categories"));
        Explained<String> group = groups.select(post.category().orElse("–"), post.headOfUnit().orElse(false));
        List<Block> blocks = rule.of(post.servesPublic().orElse(true)).stream()
                .map(each -> new Block(each, indicators.of(each.code(), group.value()))).toList();
        return new CompetencyForm(edition, rule, share, indicators, blocks, group.step());
    }

    private static IllegalArgumentException missing(Edition edition, String what) {
        return new IllegalArgumentException("Edition " + edition.id() + " has no " + what);
    }

    @Override
    public List<LegalObstacle> faults(Filled filled) {
        return blocks.stream().flatMap(block -> faults(block, Optional.ofNullable(filled.shown().get(block.code())))).toList();
    }

    private Stream<LegalObstacle> faults(Block block, Optional<Shown> marked) {
        return marked.map(shown -> indicators.faults(block.row(), shown).stream())
                .orElseGet(() -> Stream.of(LegalObstacle.by(share, "competency.unmarked", Arg.of(block.competency().name()))));
    }

    @Override
    public List<Said> said(Filled filled) {
        List<Said> all = new ArrayList<>();
        for (Block block : blocks) {
            Optional.ofNullable(filled.shown().get(block.code())).ifPresent(shown -> all.add(new Said(share.name(), block.code(), List.of(shown),
                    List.of(Step.by(rule, "competency.judged", Arg.of(block.competency().name())), group))));
        }
        return all;
    }

    @Override
    public void requireKnown(Filled filled) {
        Set<String> known = blocks.stream().map(Block::code).collect(Collectors.toCollection(TreeSet::new));
        if (!known.containsAll(filled.shown().keySet()) || !filled.points().isEmpty() || !filled.targets().isEmpty()) {
            throw new IllegalArgumentException("the form " + rule.name() + " has " + known + ", not " + filled);
        }
    }

    @Override
    public String printed() {
        return "competency-sheet";
    }

    /** The line of a competency with these indicators shown: all others of the category did not show. */
    public Shown marked(String competency, Set<String> shown) {
        Map<Boolean, List<String>> parted = block(competency).effective().stream().collect(Collectors.partitioningBy(shown::contains));
        return new Shown(parted.get(true), parted.get(false));
    }

    /** What a competency comes to, with the reasons; empty while it is not judged. */
    public Optional<Outcome> outcome(String competency, Filled filled) {
        return Optional.ofNullable(filled.shown().get(competency))
                .map(shown -> share.answer(new Evaluation(edition, Facts.none().and(share.name(), shown))));
    }

    /**
     * The block of a competency.
     *
     * @throws IllegalArgumentException if it does not apply to the post
     */
    public Block block(String competency) {
        return blocks.stream().filter(block -> block.code().equals(competency)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the form " + rule.name() + " has no " + competency));
    }
}

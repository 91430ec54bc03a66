package kz.bagalau.law.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;

import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;
import org.junit.jupiter.api.Test;

/** Facts that all weigh the same, of named sorts or of any. */
class FactCountTest {

    private static final RuleHead HEAD = new RuleHead("late", Text.same("Late"), Citation.of("own-2024", "4"), List.of());
    private static final Entry LATE = new Entry("late", LocalDate.of(2024, 3, 5));

    private static Outcome answer(FactCount rule, Entry... entries) {
        return rule.answer(new Evaluation(ShippedEditions.edition(EditionId.of("astana-2015")), Facts.none().and("late", entries)));
    }

    @Test
    void everyFactCountsWhereNoSortIsNamed() {
        Outcome outcome = answer(new FactCount(HEAD, Score.parse("-0.5"), List.of()), LATE, LATE, LATE);
        assertEquals(Score.parse("-1.5"), outcome.value().orElseThrow().value().points());
        assertEquals("facts.entry", outcome.step().orElseThrow().children().get(0).key());
    }

    @Test
    void onlyTheNamedSortsCount() {
        FactCount rule = new FactCount(HEAD, Score.of(-1), List.of(new FactCount.Sort("late", Text.same("Late"))));
        assertEquals("facts.sort", answer(rule, LATE).step().orElseThrow().children().get(0).key());
        Outcome other = answer(rule, LATE, new Entry("rude", LocalDate.of(2024, 3, 6)));
        assertEquals("facts.unknown", assertInstanceOf(Outcome.Obstacle.class, other).obstacle().key());
    }
}

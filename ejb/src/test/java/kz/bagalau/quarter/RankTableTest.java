package kz.bagalau.quarter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bagalau.assessment.RankPeople;
import kz.bagalau.assessment.RankPeople.RankPart;
import kz.bagalau.assessment.RankPeople.RankRow;
import kz.bagalau.assessment.ShareRanking;
import kz.bagalau.assessment.ShareRefused;
import kz.bagalau.assessment.SheetConflict;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.number.Score;
import org.junit.jupiter.api.Test;

/** The table of an evaluator: drafts cell by cell, two windows, a selection signed at once, and a unit of more than fifty. */
class RankTableTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 2);
    private static final Map<String, Score> FOURS = Map.of("discipline", Score.of(4), "initiative", Score.of(4), "quality", Score.of(4), "terms", Score.of(4));

    private static RankPart part(RankedScene scene, Long person) {
        return scene.as(person, beans -> beans.get(RankPeople.class).parts()).get(0);
    }

    private static List<RankRow> rows(RankedScene scene, Long person) {
        return scene.as(person, beans -> beans.get(RankPeople.class).rows(part(scene, person)));
    }

    @Test
    void p32_p33_TheTableKeepsEachCellAndSignsASelectionAtOnce() {
        try (RankedScene scene = new RankedScene(3)) {
            Map<Long, Long> cases = scene.opened();
            scene.on(DAY);
            scene.open("2024-Q1", scene.servants.stream().map(cases::get).toArray(Long[]::new));
            List<RankRow> rows = rows(scene, scene.supervisor);
            assertEquals(3, rows.size());
            RankRow first = rows.get(0);
            RankPeople.Kept half = scene.as(scene.supervisor, beans -> beans.get(RankPeople.class).save(first.sheetId(), first.kept().version(),
                    Map.of("quality", Score.of(3), "terms", Score.of(4))));
            assertEquals("3.5 null", half.mean().compareTo(Score.parse("3.5")) == 0 ? "3.5 " + half.grade() : half.mean().toString());
            SheetConflict lost = assertThrows(SheetConflict.class, () -> scene.as(scene.supervisor, beans -> beans.get(RankPeople.class).save(first.sheetId(),
                    first.kept().version(), Map.of("quality", Score.of(5)))));
            assertEquals(Score.of(3), lost.theirs().points().get("quality"), "said with what the other window saved");
            RankPeople.Kept whole = scene.as(scene.supervisor, beans -> beans.get(RankPeople.class).save(first.sheetId(), lost.version(), FOURS));
            assertEquals("EFFECTIVE", whole.grade().code());
            RankRow second = rows.get(1);
            scene.as(scene.supervisor, beans -> beans.get(RankPeople.class).save(second.sheetId(), second.kept().version(), Map.of("quality", Score.of(4))));
            Map<Long, Long> seen = rows(scene, scene.supervisor).stream().collect(Collectors.toMap(RankRow::sheetId, row -> row.kept().version()));
            String missing = assertThrows(ObstacleException.class, () -> scene.does(scene.supervisor, beans -> beans.get(RankPeople.class).sign(List.of(first.sheetId(),
                    second.sheetId()), seen))).obstacle().key();
            assertEquals("sheet.unfilled", missing);
            assertTrue(rows(scene, scene.supervisor).stream().allMatch(RankRow::open), "all or none");
            assertThrows(SheetConflict.class, () -> scene.does(scene.supervisor, beans -> beans.get(RankPeople.class).sign(List.of(first.sheetId()),
                    Map.of(first.sheetId(), first.kept().version()))));
            scene.does(scene.supervisor, beans -> beans.get(RankPeople.class).sign(List.of(first.sheetId()), seen));
            assertEquals("evaluator.alone", assertThrows(ObstacleException.class, () -> scene.does(scene.supervisor, beans -> beans.get(ShareRanking.class)
                    .assign(List.of(second.sheetId()), scene.head))).obstacle().key(), "п. 32: others evaluate in a unit of more than fifty alone");
            assertEquals(List.of("offered", "draft", "issued"), rows(scene, scene.supervisor).stream().map(RankRow::stage).toList());
        }
    }

    @Test
    void p32_InAUnitOfMoreThanFiftyOthersAreNamedBeforeAnybodySigns() {
        try (RankedScene scene = new RankedScene(51)) {
            Map<Long, Long> cases = scene.opened();
            scene.on(DAY);
            // п. 32 counts the servants of the unit: two of them are not evaluated in this quarter
            scene.open("2024-Q1", scene.servants.stream().limit(49).map(cases::get).toArray(Long[]::new));
            List<RankRow> rows = rows(scene, scene.supervisor);
            RankRow one = rows.get(0);
            long version = scene.as(scene.supervisor, beans -> beans.get(RankPeople.class).save(one.sheetId(), one.kept().version(), FOURS)).version();
            String alone = assertThrows(ObstacleException.class, () -> scene.does(scene.supervisor, beans -> beans.get(RankPeople.class).sign(List.of(one.sheetId()),
                    Map.of(one.sheetId(), version)))).obstacle().key();
            assertEquals("evaluator.nobody", alone);
            assertTrue(scene.as(scene.supervisor, beans -> beans.get(ShareRanking.class).sharing(part(scene, scene.supervisor))).alone() != null);
            Long named = scene.servants.get(0);
            Long his = scene.sheet(cases.get(named), "2024-Q1").id();
            assertThrows(ShareRefused.class, () -> scene.does(scene.supervisor, beans -> beans.get(ShareRanking.class).assign(List.of(his), named)), "nobody scores himself");
            assertThrows(IllegalArgumentException.class, () -> scene.does(scene.supervisor, beans -> beans.get(ShareRanking.class).assign(List.of(one.sheetId()), -1L)), "nobody of the body");
            List<Long> handed = rows.stream().map(RankRow::sheetId).filter(id -> !id.equals(one.sheetId()) && !id.equals(his)).limit(20).toList();
            scene.does(scene.supervisor, beans -> beans.get(ShareRanking.class).assign(handed, named));
            assertEquals(List.of(29, 20), List.of(rows(scene, scene.supervisor).size(), rows(scene, named).size()), "each servant has exactly one");
            scene.does(scene.supervisor, beans -> beans.get(RankPeople.class).sign(List.of(one.sheetId()), Map.of(one.sheetId(), version)));
            assertEquals("evaluator.handed", assertThrows(ObstacleException.class, () -> scene.does(named, beans -> beans.get(ShareRanking.class)
                    .assign(List.of(rows(scene, named).get(0).sheetId()), scene.servants.get(50)))).obstacle().key(), "what he was named for he hands on to nobody");
            RankRow other = rows(scene, named).get(0);
            long kept = scene.as(named, beans -> beans.get(RankPeople.class).save(other.sheetId(), other.kept().version(), FOURS)).version();
            scene.does(named, beans -> beans.get(RankPeople.class).sign(List.of(other.sheetId()), Map.of(other.sheetId(), kept)));
            assertEquals("offered", rows(scene, named).get(0).stage());
        }
    }
}

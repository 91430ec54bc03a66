package kz.bagalau.journal;

import static kz.bagalau.journal.JournalScene.breach;
import static kz.bagalau.journal.JournalScene.reward;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bagalau.law.number.Score;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.evaluation.EvaluationCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the entries of a body tell: sums by kind, unit, supervisor and quarter, in as many statements for twenty thousand entries as for four. */
class OverviewTest {

    private static final LocalDate DAY = LocalDate.of(2017, 9, 5);

    private final JournalScene scene = new JournalScene(4);

    @AfterEach
    void close() {
        scene.close();
    }

    private Long cycle() {
        return scene.as(scene.hr, beans -> beans.get(EntityManager.class).find(EvaluationCase.class, scene.cases.get(0)).cycleId());
    }

    private Overview of(Long who, String part) {
        Long cycle = cycle();
        return scene.as(who, beans -> beans.get(OverviewOfJournal.class).of(cycle, part, null));
    }

    private void entries() {
        scene.does(scene.supervisor, beans -> {
            CountEntry count = beans.get(CountEntry.class);
            count.count(scene.cases.subList(0, 3), reward("5.1", DAY));
            count.count(scene.cases.subList(1, 3), reward("LEVEL_2", LocalDate.of(2017, 6, 5)));
        });
        scene.does(scene.other, beans -> beans.get(CountEntry.class).count(List.of(scene.cases.get(3)), breach(DAY)));
        scene.does(scene.hr, beans -> beans.get(ProposeEntry.class).propose(List.of(scene.cases.get(0)), reward("1.1", DAY)));
    }

    @Test
    void sumsByKindUnitSupervisorAndQuarter() {
        entries();
        Overview all = of(scene.hr, null);
        assertEquals(new Overview.Sums(5, Score.of(19), 1, Score.of(-2)), all.all());
        assertEquals(1, all.proposed());
        assertEquals(List.of("2017-Q2 2 4", "2017-Q3 3 15"), all.byPart().stream().map(part -> part.code() + " " + part.sums().rewards() + " " + part.sums().points()).toList());
        assertEquals(List.of(scene.other), all.never().stream().map(Overview.Supervisor::id).toList());
        Overview.Kind first = all.byKind().get(0);
        assertEquals(List.of("5.1", 3L, Score.of(15)), List.of(first.code(), first.many(), first.sum()));
        assertEquals(1L, all.byKind().stream().filter(Overview.Kind::breach).mapToLong(Overview.Kind::many).sum());
        assertTrue(all.byKind().stream().filter(kind -> !kind.breach()).count() >= 24, "kinds that nobody got are there too");
        assertEquals(2, all.byUnit().size());
        assertEquals(Score.of(4), of(scene.hr, "2017-Q2").all().points());
    }

    @Test
    void aSupervisorSeesHisOwnPeopleOnly() {
        entries();
        Overview mine = of(scene.other, null);
        assertEquals(new Overview.Sums(0, Score.ZERO, 1, Score.of(-2)), mine.all());
        assertEquals(List.of(scene.other), mine.bySupervisor().stream().map(Overview.Supervisor::id).toList());
        assertEquals(List.of(), scene.as(scene.servants.get(0), beans -> beans.get(OverviewOfJournal.class).cycles()), "a servant has nobody to look at");
    }

    @Test
    void theNumberOfStatementsDoesNotDependOnTheEntries() {
        entries();
        Long cycle = cycle();
        int few = asked(cycle);
        scene.database.run(em -> em.createNativeQuery("insert into journal_entry (id, version, track, stage, body_id, case_id, person_id, rule_name, kind, points, happened_on,"
                + " part, description, source, edition_hash) select nextval('bagalau_seq') + g, 0, e.track, e.stage, e.body_id, e.case_id, e.person_id, e.rule_name, e.kind,"
                + " e.points, e.happened_on, e.part, e.description, e.source, e.edition_hash from journal_entry e, generate_series(1, 3400) g where e.stage = 'counted'")
                .executeUpdate());
        assertTrue(scene.database.<Long>call(em -> em.createQuery("select count(e) from JournalEntry e", Long.class).getSingleResult()) > 20_000);
        assertEquals(few, asked(cycle));
        assertEquals(Score.of(19 * 3401), of(scene.hr, null).all().points());
        int list = scene.database.statements(em -> scene.inName(em, scene.hr, beans -> listed(beans.get(ListEntries.class), 20)));
        int longer = scene.database.statements(em -> scene.inName(em, scene.hr, beans -> listed(beans.get(ListEntries.class), 500)));
        assertEquals(2, list);
        assertEquals(list, longer);
    }

    private static Object listed(ListEntries entries, int size) {
        return entries.entries(new ListQuery("", Map.of(), "", false, 0, size)).rows().stream().map(EntryRow::id).collect(Collectors.toSet());
    }

    private int asked(Long cycle) {
        return scene.database.statements(em -> scene.inName(em, scene.hr, beans -> beans.get(OverviewOfJournal.class).of(cycle, null, null)));
    }
}

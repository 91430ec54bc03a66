package kz.bagalau.journal;

import static kz.bagalau.journal.JournalScene.breach;
import static kz.bagalau.journal.JournalScene.reward;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagalau.access.Access;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Subject;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.DocumentSource;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.library.Library;
import kz.bagalau.model.journal.JournalEntry;
import kz.bagalau.planning.Recorder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may look into a journal and act in it; who is told of what; who may open a proof. */
class JournalReadersTest {

    private static final LocalDate DAY = LocalDate.of(2017, 9, 5);

    private final JournalScene scene = new JournalScene(4);

    @AfterEach
    void close() {
        scene.close();
    }

    private List<Operation> allowed(Long person, Long caseId) {
        return scene.as(person, beans -> Stream.of(Operation.JOURNAL_READ, Operation.JOURNAL_COUNT, Operation.JOURNAL_PROPOSE, Operation.JOURNAL_FACTS)
                .filter(one -> beans.get(Access.class).permitted(one, List.of(caseId)).contains(caseId)).toList());
    }

    @Test
    void eachByHisPartInTheCaseAndNobodyInHisOwnButAsServant() {
        Long caseId = scene.cases.get(0);
        assertEquals(List.of(Operation.JOURNAL_READ, Operation.JOURNAL_COUNT), allowed(scene.supervisor, caseId));
        assertEquals(List.of(Operation.JOURNAL_READ, Operation.JOURNAL_PROPOSE, Operation.JOURNAL_FACTS), allowed(scene.hr, caseId));
        assertEquals(List.of(Operation.JOURNAL_READ, Operation.JOURNAL_PROPOSE), allowed(scene.servants.get(0), caseId));
        assertEquals(List.of(), allowed(scene.servants.get(1), caseId));
        assertEquals(List.of(), allowed(scene.other, caseId));
        assertEquals(List.of(Operation.JOURNAL_READ, Operation.JOURNAL_PROPOSE), allowed(scene.hr, scene.hrCase), "HR itself is a servant in its own case");
    }

    @Test
    void whoeverEvaluatedAnotherQuarterGivesNoPoints() {
        Long caseId = scene.cases.get(1);
        scene.sent(caseId, "2017-Q2", scene.other);
        Long own = scene.as(scene.servants.get(1), beans -> beans.get(ProposeEntry.class).propose(List.of(caseId), reward("2.1", DAY))).get(0);
        Seen seen = new Seen(own, caseId, scene.as(scene.supervisor, beans -> beans.get(EntityManager.class).find(JournalEntry.class, own).version()));
        assertEquals(List.of("journal.refused.supervisor"), scene.as(scene.other, beans -> beans.get(CountEntry.class).check(List.of(caseId), breach(DAY)))
                .stream().map(Refused::key).toList());
        assertThrows(RefusedEntries.class, () -> scene.does(scene.other, beans -> beans.get(CountEntry.class).count(List.of(caseId), breach(DAY))));
        assertThrows(RefusedEntries.class, () -> scene.does(scene.other, beans -> beans.get(CountEntry.class).accept(List.of(caseId), List.of(seen))));
        assertThrows(RefusedEntries.class, () -> scene.does(scene.other, beans -> beans.get(CountEntry.class).decline(List.of(caseId), List.of(seen), "нет")));
        scene.does(scene.other, beans -> beans.get(CountEntry.class).count(List.of(caseId), breach(LocalDate.of(2017, 6, 5))));
        scene.does(scene.supervisor, beans -> beans.get(CountEntry.class).accept(List.of(caseId), List.of(seen)));
    }

    @Test
    void whereTheActKeepsNoJournalThereIsNothingToShow() {
        Long caseId = scene.cases.get(1);
        scene.does(scene.hr, beans -> beans.get(EntityManager.class).createQuery("update EvaluationCase c set c.editionHash = :hash where c.id = :id")
                .setParameter("hash", beans.get(Library.class).use("almaty-city-2018").edition().hash()).setParameter("id", caseId).executeUpdate());
        assertEquals(List.of(), scene.as(scene.hr, beans -> beans.get(ReadJournal.class).card(caseId)).parts());
    }

    @Test
    void aListOfFactsIsPlacedInTheSameStatementsHoweverLong() {
        int few = questionsOfTelling(2);
        int many = questionsOfTelling(40);
        assertTrue(many - few <= 6, few + " and " + many + ": but for numbers of new rows nothing is asked more");
    }

    private int questionsOfTelling(int count) {
        List<Long> cases = scene.cases.subList(1, 3);
        List<ProposeEntry.Told> told = IntStream.range(0, count).mapToObj(i -> new ProposeEntry.Told(cases.get(i % 2), new NewFact(JournalScene.PENALTY, "LABOUR_DISCIPLINE", DAY,
                "Опоздание " + count + "/" + i, "№ 5", null, null))).toList();
        return scene.database.questions(em -> scene.inName(em, scene.hr, beans -> beans.get(ProposeEntry.class).tell(cases, told)));
    }

    @Test
    void theInboxAsksTheSupervisorAndTellsTheServant() {
        Long id = scene.as(scene.servants.get(0), beans -> beans.get(ProposeEntry.class).propose(List.of(scene.cases.get(0)), reward("2.1", DAY))).get(0);
        assertEquals(List.of("journal.inbox.decide"), waiting(scene.supervisor));
        assertEquals(List.of(), waiting(scene.other));
        assertEquals(List.of("journal.inbox.waits"), scene.as(scene.servants.get(0), beans -> beans.get(JournalInbox.class).waitedFor(DAY)).stream().map(InboxItem::key).toList());
        long version = scene.as(scene.supervisor, beans -> beans.get(EntityManager.class).find(JournalEntry.class, id).version());
        scene.does(scene.supervisor, beans -> beans.get(CountEntry.class).decline(List.of(scene.cases.get(0)), List.of(new Seen(id, scene.cases.get(0), version)), "нет"));
        assertEquals(List.of(), waiting(scene.supervisor));
        assertEquals(List.of("journal.inbox.declined"), waiting(scene.servants.get(0)));
        scene.on(LocalDate.of(2017, 10, 2));
        assertEquals(List.of(), waiting(scene.servants.get(0)), "after some days it is no news");
    }

    private List<String> waiting(Long person) {
        return scene.as(person, beans -> beans.get(JournalInbox.class).waitingForMe(beans.get(Recorder.class).today())).stream().map(InboxItem::key).toList();
    }

    @Test
    void aProofOfManyIsReadByEachAsHisOwn() {
        List<Long> cases = scene.cases.subList(0, 2);
        Long id = scene.as(scene.supervisor, beans -> beans.get(CountEntry.class).count(cases, new NewFact(JournalScene.INCENTIVE, "1.1", DAY, "Рабочая группа", "Приказ № 3", null,
                new Attachment("приказ.pdf", "%PDF-1.4 order".getBytes())))).get(0);
        Long file = scene.as(scene.supervisor, beans -> beans.get(EntityManager.class).find(JournalEntry.class, id).source().fileId().orElseThrow());
        for (int i = 0; i < 2; i++) {
            Long servant = scene.servants.get(i);
            assertEquals(servant, scene.as(servant, beans -> subject(beans.get(DocumentSource.class), file).personId()));
        }
        assertEquals(Set.of(), scene.as(scene.servants.get(2), beans -> subject(beans.get(DocumentSource.class), file).relations()));
    }

    private static Subject subject(DocumentSource source, Long file) {
        return source.find(Kind.DOCUMENT, List.of(file), CurrentCaller.get()).get(file);
    }

    @Test
    void anEntryIsNotReachedThroughAnotherCase() {
        Long id = scene.as(scene.other, beans -> beans.get(CountEntry.class).count(List.of(scene.cases.get(3)), breach(DAY))).get(0);
        Seen borrowed = new Seen(id, scene.cases.get(0), 1);
        assertThrows(IllegalArgumentException.class, () -> scene.does(scene.supervisor, beans -> beans.get(CountEntry.class).withdraw(List.of(scene.cases.get(0)), List.of(borrowed), "x")));
        assertThrows(IllegalArgumentException.class, () -> scene.does(scene.supervisor, beans -> beans.get(CountEntry.class).withdraw(List.of(scene.cases.get(0)),
                List.of(new Seen(id, scene.cases.get(3), 1)), "x")));
    }
}

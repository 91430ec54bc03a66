package kz.bagalau.journal;

import static kz.bagalau.journal.JournalScene.AMENDED;
import static kz.bagalau.journal.JournalScene.BASE;
import static kz.bagalau.journal.JournalScene.INCENTIVE;
import static kz.bagalau.journal.JournalScene.PENALTY;
import static kz.bagalau.journal.JournalScene.breach;
import static kz.bagalau.journal.JournalScene.reward;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.documents.Attachment;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.result.Medium;
import kz.bagalau.library.Library;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.journal.JournalEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every move of the journal, and everything that it does not take. */
class JournalTest {

    private static final LocalDate DAY = LocalDate.of(2017, 9, 5);

    private final JournalScene scene = new JournalScene(4);

    @AfterEach
    void close() {
        scene.close();
    }

    private Long first() {
        return scene.cases.get(0);
    }

    private Long count(NewFact fact) {
        return scene.as(scene.supervisor, beans -> beans.get(CountEntry.class).count(List.of(first()), fact)).get(0);
    }

    private Long propose(Long who, NewFact fact) {
        return scene.as(who, beans -> beans.get(ProposeEntry.class).propose(List.of(first()), fact)).get(0);
    }

    private JournalEntry entry(Long id) {
        return scene.as(scene.supervisor, beans -> {
            JournalEntry entry = beans.get(EntityManager.class).find(JournalEntry.class, id);
            entry.journal().size();
            return entry;
        });
    }

    private List<Seen> seen(Long id) {
        JournalEntry entry = entry(id);
        return List.of(new Seen(id, entry.caseId(), entry.version()));
    }

    private String hash(String edition) {
        return scene.as(scene.supervisor, beans -> beans.get(Library.class).use(edition).edition().hash());
    }

    private List<Refused> refused(NewFact fact) {
        return refused(List.of(first()), fact);
    }

    private List<Refused> refused(List<Long> cases, NewFact fact) {
        List<Refused> told = scene.as(scene.supervisor, beans -> beans.get(CountEntry.class).check(cases, fact));
        RefusedEntries thrown = assertThrows(RefusedEntries.class, () -> scene.does(scene.supervisor, beans -> beans.get(CountEntry.class).count(cases, fact)));
        assertEquals(told, thrown.refused(), "what the page says before is what the deed says");
        return told;
    }

    private String unsound(NewFact fact) {
        return assertThrows(JournalRefused.class, () -> count(fact)).key();
    }

    private long entries() {
        return scene.database.call(em -> em.createQuery("select count(e) from JournalEntry e", Long.class).getSingleResult());
    }

    @Test
    void theSupervisorsEntryCountsByTheLineOfItsDay() {
        JournalEntry entry = entry(count(reward("5.1", DAY)));
        assertTrue(entry.counted());
        assertEquals(Score.of(5), entry.points());
        assertEquals("2017-Q3", entry.part());
        assertEquals(hash(AMENDED), entry.editionHash());
        DeedEntry deed = entry.journal().get(0);
        assertEquals(List.of(Deed.COUNT, Role.SUPERVISOR, scene.supervisor), List.of(deed.deed(), deed.role(), deed.byId()));
    }

    @Test
    void beforeTheAmendmentTheBodysOwnListHolds() {
        JournalEntry july = entry(count(reward("LEVEL_3", LocalDate.of(2017, 7, 20))));
        assertEquals("2017-Q3", july.part());
        assertEquals(hash(BASE), july.editionHash());
        assertEquals(Score.of(3), july.points());
        assertEquals(List.of("journal.unknown"), refused(reward("5.1", LocalDate.of(2017, 7, 20))).stream().map(Refused::key).toList());
    }

    @Test
    void aBreachTakesTwoPointsAndAlwaysNeedsItsDocument() {
        assertEquals(Score.of(-2), entry(count(breach(DAY))).points());
        Refused why = refused(new NewFact(PENALTY, "LABOUR_DISCIPLINE", DAY, "Опоздание", "", "нигде не записано", null)).get(0);
        assertEquals("journal.refused.breach", why.key());
    }

    @Test
    void whatNoSystemRecordsCountsWithTheReason() {
        JournalEntry entry = entry(count(new NewFact(INCENTIVE, "1.4", DAY, "Спартакиада коллектива", "", "мероприятие нигде не фиксируется", null)));
        assertEquals("мероприятие нигде не фиксируется", entry.source().noneBecause().orElseThrow());
        assertEquals("journal.refused.source", refused(new NewFact(INCENTIVE, "1.4", DAY, "Спартакиада", " ", null, null)).get(0).key());
    }

    @Test
    void oneFactOfManyPeopleIsEnteredForAllOrForNobody() {
        List<Long> ids = scene.as(scene.supervisor, beans -> beans.get(CountEntry.class).count(scene.cases.subList(0, 3), new NewFact(INCENTIVE, "1.1", DAY,
                "Рабочая группа", "Приказ № 3", null, new Attachment("приказ.pdf", "%PDF-1.4 order".getBytes()))));
        assertEquals(3, ids.size());
        assertEquals(1, ids.stream().map(id -> entry(id).source().fileId().orElseThrow()).distinct().count(), "one file is stored once");
        // the first servant came on 15 May: before that day he has no entries, and the others get none either
        List<Refused> refused = refused(scene.cases.subList(0, 3), reward("LEVEL_1", LocalDate.of(2017, 5, 10)));
        assertEquals(List.of(first() + " journal.refused.post"), refused.stream().map(one -> one.caseId() + " " + one.key()).toList());
        assertEquals(3, entries());
    }

    @Test
    void proposalsWaitForTheSupervisor() {
        Long own = propose(scene.servants.get(0), reward("2.1", DAY));
        Long ofHr = propose(scene.hr, reward("2.2", DAY));
        assertEquals(List.of(Role.SERVANT, Role.HR_WORKER), List.of(entry(own).journal().get(0).role(), entry(ofHr).journal().get(0).role()));
        assertEquals(List.of(), scene.as(scene.supervisor, beans -> beans.get(CountedEntries.class).of(scene.body, scene.servants.get(0), "2017-Q3")));
        scene.does(scene.supervisor, beans -> beans.get(CountEntry.class).accept(List.of(first()), seen(own)));
        scene.does(scene.supervisor, beans -> beans.get(CountEntry.class).decline(List.of(first()), seen(ofHr), "входит в обычный объём"));
        assertEquals(List.of("counted", "declined"), List.of(entry(own).stage(), entry(ofHr).stage()));
        assertEquals("входит в обычный объём", entry(ofHr).journal().get(1).note());
        assertEquals(List.of(own), scene.as(scene.supervisor, beans -> beans.get(CountedEntries.class).of(scene.body, scene.servants.get(0), "2017-Q3")).stream()
                .map(JournalEntry::id).toList());
    }

    @Test
    void theDocumentFlowTellsFactsThatHrEnters() {
        List<ProposeEntry.Told> told = List.of(new ProposeEntry.Told(first(), breach(DAY)), new ProposeEntry.Told(scene.cases.get(1), breach(DAY.plusDays(1))));
        List<Long> ids = scene.as(scene.hr, beans -> beans.get(ProposeEntry.class).tell(scene.cases.subList(0, 2), told));
        DeedEntry deed = entry(ids.get(1)).journal().get(0);
        assertEquals(List.of(Role.DOCUMENT_SERVICE, Medium.DOCUMENT_FLOW, scene.hr), List.of(deed.role(), deed.medium(), deed.byId()));
        assertEquals("proposed", entry(ids.get(0)).stage());
        ProposeEntry.Told bad = new ProposeEntry.Told(first(), reward("9.9", DAY));
        assertThrows(RefusedEntries.class, () -> scene.does(scene.hr, beans -> beans.get(ProposeEntry.class).tell(List.of(first(), scene.cases.get(1)),
                List.of(told.get(1), bad))));
        assertEquals(2, entries(), "all or nothing");
    }

    @Test
    void theSameFactDoesNotGiveItsPointsTwice() {
        Long id = count(reward("5.2", DAY));
        NewFact spaced = new NewFact(INCENTIVE, "5.2", DAY, reward("5.2", DAY).description().toUpperCase(Locale.ROOT) + "  ", reward("5.2", DAY).document(), null, null);
        assertEquals("journal.refused.same", refused(spaced).get(0).key());
        assertEquals(List.of(first() + " journal.refused.same"), refused(scene.cases.subList(0, 2), reward("5.2", DAY)).stream().map(one -> one.caseId() + " " + one.key()).toList());
        NewFact another = new NewFact(INCENTIVE, "5.2", DAY, "Второй проект", reward("5.2", DAY).document(), null, null);
        count(another);
        List<ProposeEntry.Told> twice = List.of(new ProposeEntry.Told(first(), breach(DAY)), new ProposeEntry.Told(first(), breach(DAY)));
        assertThrows(RefusedEntries.class, () -> scene.does(scene.hr, beans -> beans.get(ProposeEntry.class).tell(List.of(first()), twice)));
        scene.does(scene.supervisor, beans -> beans.get(CountEntry.class).withdraw(List.of(first()), seen(id), "ошибка"));
        count(reward("5.2", DAY));
        assertEquals(3, entries());
    }

    @Test
    void anEntryIsWithdrawnWithAReasonAndStaysReadable() {
        Long id = count(reward("5.2", DAY));
        assertEquals("journal.refused.because", assertThrows(JournalRefused.class,
                () -> scene.does(scene.supervisor, beans -> beans.get(CountEntry.class).withdraw(List.of(first()), seen(id), " "))).key());
        scene.does(scene.supervisor, beans -> beans.get(CountEntry.class).withdraw(List.of(first()), seen(id), "ошибка"));
        assertEquals(List.of("withdrawn", "ошибка"), List.of(entry(id).stage(), entry(id).journal().get(1).note()));
        assertThrows(ObstacleException.class, () -> scene.does(scene.supervisor, beans -> beans.get(CountEntry.class).accept(List.of(first()), seen(id))));
    }

    @Test
    void theFactItselfMustBeSound() {
        assertEquals("journal.refused.kind", unsound(new NewFact(INCENTIVE, "", DAY, "x", "d", null, null)));
        assertEquals("journal.refused.day", unsound(new NewFact(INCENTIVE, "5.1", null, "x", "d", null, null)));
        assertEquals("journal.refused.future", unsound(reward("5.1", LocalDate.of(2017, 9, 21))));
        assertEquals("journal.refused.description", unsound(new NewFact(INCENTIVE, "5.1", DAY, "  ", "d", null, null)));
        assertEquals("journal.refused.description.long", unsound(new NewFact(INCENTIVE, "5.1", DAY, "x".repeat(2001), "d", null, null)));
        assertEquals("journal.refused.document.long", unsound(new NewFact(INCENTIVE, "5.1", DAY, "x", "d".repeat(501), null, null)));
        assertEquals("journal.refused.reason.long", unsound(new NewFact(INCENTIVE, "5.1", DAY, "x", "", "r".repeat(1001), null)));
        assertEquals("journal.refused.proof.name", unsound(new NewFact(INCENTIVE, "5.1", DAY, "x", "", "r", new Attachment("a.pdf", new byte[] {1}))));
        assertEquals(0, entries());
    }

    @Test
    void theDayLiesInTheCaseAndInTheActsDays() {
        assertEquals("journal.refused.period", refused(reward("5.1", LocalDate.of(2016, 12, 31))).get(0).key());
        assertEquals("journal.refused.act", refused(List.of(scene.cases.get(1)), reward("LEVEL_1", LocalDate.of(2017, 3, 1))).get(0).key());
        assertEquals("journal.refused.rule", refused(new NewFact("base", "5.1", DAY, "x", "d", null, null)).get(0).key());
        assertEquals("facts.unknown", refused(new NewFact(PENALTY, "RUDENESS", DAY, "x", "d", null, null)).get(0).key());
    }

    @Test
    void aSignedPartIsClosedUntilItsSheetIsRecalled() {
        Long proposal = propose(scene.servants.get(0), reward("2.1", DAY));
        Long counted = count(reward("5.1", DAY));
        scene.on(LocalDate.of(2017, 10, 5));
        Long sheet = scene.signed(first(), "2017-Q3");
        assertEquals("journal.refused.signed", refused(reward("5.1", DAY)).get(0).key());
        assertThrows(RefusedEntries.class, () -> propose(scene.hr, reward("2.1", DAY)));
        assertEquals(proposal, assertThrows(RefusedEntries.class, () -> scene.does(scene.supervisor, beans -> beans.get(CountEntry.class).accept(List.of(first()),
                seen(proposal)))).refused().get(0).entryId());
        assertThrows(RefusedEntries.class, () -> scene.does(scene.supervisor, beans -> beans.get(CountEntry.class).withdraw(List.of(first()), seen(counted), "ошибка")));
        count(reward("5.1", LocalDate.of(2017, 10, 3)));
        scene.recalled(sheet);
        scene.does(scene.supervisor, beans -> beans.get(CountEntry.class).withdraw(List.of(first()), seen(counted), "ошибка"));
        scene.does(scene.supervisor, beans -> beans.get(CountEntry.class).accept(List.of(first()), seen(proposal)));
        assertEquals(List.of("withdrawn", "counted"), List.of(entry(counted).stage(), entry(proposal).stage()));
    }

    @Test
    void aFactAfterTheSignedSheetOfDecemberCountsInTheNextQuarter() {
        scene.on(LocalDate.of(2017, 12, 8));
        scene.signed(first(), "2017-Q4");
        scene.on(LocalDate.of(2017, 12, 22));
        JournalEntry later = entry(count(reward("5.1", LocalDate.of(2017, 12, 20))));
        assertEquals("2018-Q1", later.part());
        assertEquals(first(), later.caseId());
        assertEquals("journal.refused.signed", refused(reward("5.1", LocalDate.of(2017, 12, 8))).get(0).key(), "of the day of the signature: the sheet is recalled first");
        JournalCard card = scene.as(scene.supervisor, beans -> beans.get(ReadJournal.class).card(first()));
        JournalCard.Part next = card.parts().get(card.parts().size() - 1);
        assertEquals("2018-Q1", next.code());
        assertEquals("IV квартал 2017 года", next.entries().get(0).own().ru());
    }

    @Test
    void aQuarterWhoseTermEndsAfterItIsClosedByItsSignatureHoweverEarly() {
        scene.on(LocalDate.of(2017, 9, 18));
        scene.signed(first(), "2017-Q3");
        scene.on(LocalDate.of(2017, 9, 20));
        assertEquals("journal.refused.signed", refused(reward("5.1", LocalDate.of(2017, 9, 19))).get(0).key(), "only of December a later fact goes into the next part");
    }

    @Test
    void theCardSaysWhatTheEntriesComeTo() {
        count(reward("5.1", DAY));
        count(reward("5.2", DAY));
        count(reward("LEVEL_3", LocalDate.of(2017, 7, 3)));
        count(breach(DAY));
        propose(scene.servants.get(0), reward("5.3", DAY));
        JournalCard card = scene.as(scene.servants.get(0), beans -> beans.get(ReadJournal.class).card(first()));
        assertEquals(List.of("2017-Q1", "2017-Q2", "2017-Q3", "2017-Q4"), card.parts().stream().map(JournalCard.Part::code).toList());
        JournalCard.Part third = card.parts().get(2);
        // 100 + 5 + 5 + 3 − 2 (METHODOLOGIES.md, section 2)
        assertEquals(Score.of(111), third.running().orElseThrow().value().orElseThrow().value().score().orElseThrow());
        assertEquals(List.of(4L, 1L), List.of(third.counted(), third.proposed()));
        assertTrue(third.today());
        assertTrue(card.parts().get(0).running().isEmpty(), "no edition was in force on the last day of March");
    }

    @Test
    void aSupervisorSeesHisPeopleHrItsBodyAServantHimself() {
        count(reward("5.1", DAY));
        scene.does(scene.other, beans -> beans.get(CountEntry.class).count(List.of(scene.cases.get(3)), breach(DAY)));
        assertEquals(2, listed(scene.hr, ""));
        assertEquals(1, listed(scene.supervisor, ""));
        assertEquals(1, listed(scene.servants.get(0), ""));
        assertEquals(0, listed(scene.servants.get(1), ""));
        assertEquals(1, listed(scene.hr, "карточка"));
        assertEquals(1, scene.<List<?>>as(scene.other, beans -> beans.get(FactChoices.class).supervised("")).size());
        assertEquals(Set.of(INCENTIVE, PENALTY), scene.as(scene.other, beans -> beans.get(FactChoices.class).kinds(scene.cases.get(3), DAY)).stream()
                .map(FactChoices.Kinds::rule).collect(Collectors.toSet()));
    }

    @Test
    void theListIsFilteredAndSortedInTheDatabase() {
        count(reward("5.1", DAY));
        count(breach(LocalDate.of(2017, 6, 1)));
        propose(scene.servants.get(0), reward("2.1", DAY));
        scene.does(scene.supervisor, beans -> {
            ListEntries list = beans.get(ListEntries.class);
            assertEquals(List.of("2017-Q3", "2017-Q2"), list.parts().stream().map(ListEntries.Choice::value).toList());
            assertEquals(Set.of(INCENTIVE + "/5.1", INCENTIVE + "/2.1", PENALTY + "/EXECUTIVE_DISCIPLINE"), list.kinds().stream().map(ListEntries.Choice::value)
                    .collect(Collectors.toSet()));
            assertEquals(1, list.units().size());
            assertEquals(List.of(first()), list.people().stream().map(FactChoices.Somebody::caseId).toList());
            Map<String, Integer> found = Map.of("part=2017-Q3", 2, "stage=proposed", 1, "kind=" + PENALTY + "/EXECUTIVE_DISCIPLINE", 1, "case=" + first(), 3,
                    "case=nonsense", 0, "unit=" + list.units().keySet().iterator().next(), 3);
            found.forEach((filter, many) -> assertEquals(many, list.entries(new ListQuery("", Map.of(filter.split("=")[0], filter.split("=")[1]), "", false, 0, 20)).rows().size(),
                    filter));
            for (String column : List.of("name", "unit", "day", "kind", "part", "stage")) {
                assertEquals(3, list.entries(new ListQuery("", Map.of(), column, true, 0, 20)).rows().size(), column);
            }
            assertEquals(3, list.latest(list.entries(new ListQuery("", Map.of(), "day", false, 0, 20)).rows().stream().map(EntryRow::id).toList()).size());
        });
        assertEquals(first(), scene.as(scene.hr, beans -> beans.get(FactChoices.class).byIin(List.of(iin()))).get(iin()).get(0).caseId());
        assertTrue(scene.as(scene.supervisor, beans -> beans.get(FactChoices.class).byIin(List.of(iin()))).isEmpty(), "only whoever keeps the journal finds by number");
    }

    private String iin() {
        return scene.database.call(em -> em.createQuery("select p.iin from Person p where p.id = :id", String.class).setParameter("id", scene.servants.get(0)).getSingleResult());
    }

    private long listed(Long who, String search) {
        return scene.as(who, beans -> beans.get(ListEntries.class).entries(new ListQuery(search, Map.of(), "", false, 0, 20))).total();
    }
}

package kz.bagalau.session;

import static kz.bagalau.planning.Obstacles.assertObstacle;
import static kz.bagalau.session.YearCommission.PROOF;
import static kz.bagalau.session.YearCommission.kk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.documents.Files;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.time.Event;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Substitute;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Change;
import kz.bagalau.model.session.Seat;
import kz.bagalau.papers.PdfBytes;
import kz.bagalau.planning.Recorder;
import kz.bagalau.planning.WrongDay;
import kz.bagalau.planning.YearScene;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From the commission to the official who approves (turkestan-2018-amended, п. 5, 30-39): every refusal with its point, on PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApprovalStoryTest {

    private static final LocalDate DAY = YearScene.DAY;

    private final YearScene scene = new YearScene("turkestan-2018-amended", 9);
    private final YearCommission commission = new YearCommission(scene);
    private int next;

    @BeforeAll
    void appoint() {
        commission.appoint();
    }

    @AfterAll
    void close() {
        scene.close();
    }

    private Long computed(int reached, String... failing) {
        return scene.sheets(scene.computed(scene.servants.get(next++), reached, failing));
    }

    private void official(Consumer<ApproveResults> deed) {
        scene.does(scene.head, beans -> deed.accept(beans.get(ApproveResults.class)));
    }

    private List<ApprovalRow> waiting() {
        return scene.as(scene.head, beans -> beans.get(ListApprovals.class).waiting(scene.body, ListQuery.everything())).rows();
    }

    private String stage(Long caseId) {
        return commission.subject(caseId, EvaluationCase::stage);
    }

    /** П. 5: four and their secretary are no commission. П. 31: a member is replaced only by an order that amends the former. */
    @Test
    void theCommissionChangesByOrderOnly() {
        Bilingual name = Bilingual.of("Комиссия", "Комиссия");
        List<Seat> four = commission.seats().subList(0, 5);
        assertObstacle("commission.small", Set.of("5"),
                () -> commission.secretary(Commissions.class, one -> one.appoint(scene.body, name, "16-к", DAY, DAY.plusDays(1), four, PROOF)));
        List<Seat> replaced = new ArrayList<>(four);
        replaced.add(Seat.member(scene.supervisor));
        assertObstacle("replacement.noOrder", Set.of("31"),
                () -> commission.secretary(Commissions.class, one -> one.appoint(scene.body, name, " ", DAY, DAY.plusDays(60), replaced, PROOF)));
        commission.secretary(Commissions.class, one -> one.appoint(scene.body, name, "16-к", DAY, DAY.plusDays(60), replaced, PROOF));
        var all = commission.asked(Commissions.class, one -> one.of(scene.body).orElseThrow().compositions());
        assertEquals(List.of("CAME", "LEFT"), all.get(1).since(all.get(0)).stream().map(change -> change.said()).toList());
    }

    /** П. 30: of five, four are the quorum; the secretary is counted nowhere; without it nothing is opened and nothing put to the vote. */
    @Test
    void withoutAQuorumNothingIsDecided() {
        Long caseId = computed(5);
        Long session = commission.planned(List.of(caseId));
        List<Long> people = scene.commission;
        commission.secretary(HoldSession.class, room -> List.of(people.get(0), people.get(1), people.get(2), scene.secretary).forEach(one -> room.came(session, one)));
        Room room = commission.asked(ReadRoom.class, one -> one.room(session));
        assertEquals(List.of(3, 5, 4), List.of(room.counted(), room.whole(), room.needed()));
        assertObstacle("quorum.missing", Set.of("30"), () -> commission.secretary(HoldSession.class, one -> one.open(session)));
        commission.secretary(HoldSession.class, one -> one.came(session, people.get(3)));
        commission.secretary(HoldSession.class, one -> one.open(session));
        commission.secretary(HoldSession.class, one -> one.left(session, people.get(3)));
        Long item = commission.item(session, caseId);
        assertObstacle("quorum.missing", Set.of("30"), () -> commission.secretary(HoldSession.class, one -> one.putApproval(session, item, null)));
        assertObstacle("quorum.missing", Set.of("30"), () -> commission.together(session));
    }

    /** П. 39: approved case by case; one is returned, heard again, and stands in a protocol that names the one it supplements. */
    @Test
    void whatIsReturnedGoesIntoASupplementaryProtocol() {
        Long plain = computed(5);
        Long changed = computed(4, "initiative");
        Long session = commission.open(List.of(plain, changed));
        commission.secretary(HoldSession.class, one -> one.putChanges(session, commission.item(session, changed), List.of(Change.grade("targets-result", "", "EXCELLENT")),
                Revision.Ground.JUDGEMENT, kk("жұмысы жоғары"), List.of(), null));
        commission.carry(session, changed);
        commission.secretary(HoldSession.class, one -> one.conclude(session, commission.item(session, changed), "RECOMMENDATION", kk("Оқуға жіберілсін.")));
        commission.together(session);
        commission.secretary(HoldSession.class, one -> one.concludeWhole(session, kk("Бөлім жұмысы жақсы.")));
        commission.sign(session);
        String first = protocol(session);
        assertTrue(first.contains("Бөлім жұмысы жақсы.") && first.contains("Оқуға жіберілсін.") && first.contains("2019"), first);
        ApprovalRow row = waiting().stream().filter(one -> one.caseId().equals(changed)).findFirst().orElseThrow();
        assertTrue(row.corrected());
        assertTrue(row.correction().ru().contains("превосходно"), row.correction().ru());
        assertTrue(row.result().ru().startsWith("эффективно") && row.result().ru().contains("не соответствует"), row.result().ru());
        assertEquals(LocalDate.of(2020, 1, 30), row.term().day());
        assertEquals(LocalDate.of(2020, 2, 3), row.term().appealUntil());
        official(one -> one.approve(List.of(plain)));
        assertThrows(IllegalArgumentException.class, () -> official(one -> one.giveBack(changed, " ")));
        official(one -> one.giveBack(changed, "Негізі жеткіліксіз"));
        assertEquals(List.of("completed", "computed"), List.of(stage(plain), stage(changed)));
        assertEquals(DAY, commission.subject(plain, one -> one.day(Event.COMPLETION).orElseThrow()));
        Long again = commission.open(List.of(changed));
        assertEquals("Негізі жеткіліксіз", commission.asked(ReadRoom.class, one -> one.item(again, commission.item(again, changed))).remark());
        commission.secretary(HoldSession.class, one -> one.putApproval(again, commission.item(again, changed), null));
        commission.carry(again, changed);
        commission.sign(again);
        assertTrue(protocol(again).contains("қосымша хаттама"), protocol(again));
        assertFalse(first.contains("қосымша хаттама"));
        Map<Long, Approval> asked = commission.asked(ListApprovals.class, one -> one.of(again));
        assertTrue(asked.get(changed).waits());
        official(one -> one.approve(List.of(changed)));
        assertEquals("completed", stage(changed));
        assertEquals("EXCELLENT", commission.subject(changed, one -> one.result("targets-result", "").orElseThrow().grade()));
    }

    private String protocol(Long session) {
        return scene.as(scene.secretary, beans -> {
            byte[] pdf = beans.get(Files.class).file(beans.get(Protocols.class).of(session).pdfId()).orElseThrow().content();
            try {
                return String.join(" ", new PdfBytes(pdf).pages()).replaceAll("\\s+", " ");
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    /** On paper with its date and scan: not before the decision, not after today. What was settled is settled. */
    @Test
    void theOfficialApprovesOnPaperToo() {
        Long caseId = computed(3);
        Long other = computed(3);
        Long session = commission.open(List.of(caseId, other));
        commission.together(session);
        commission.sign(session);
        scene.on(DAY.plusDays(2));
        assertThrows(WrongDay.class, () -> commission.secretary(ApproveResults.class, one -> one.approvedOnPaper(List.of(caseId), DAY.minusDays(1), PROOF)));
        assertThrows(WrongDay.class, () -> commission.secretary(ApproveResults.class, one -> one.approvedOnPaper(List.of(caseId), DAY.plusDays(3), PROOF)));
        commission.secretary(ApproveResults.class, one -> one.approvedOnPaper(List.of(caseId), DAY.plusDays(1), PROOF));
        commission.secretary(ApproveResults.class, one -> one.returnedOnPaper(other, DAY.plusDays(1), "Анықталсын", PROOF));
        scene.on(DAY);
        assertEquals(DAY.plusDays(1), commission.subject(caseId, one -> one.day(Event.COMPLETION).orElseThrow()));
        assertEquals(scene.head, commission.subject(caseId, one -> one.latest(Deed.APPROVE).orElseThrow().done().byId()));
        assertEquals("Анықталсын", commission.subject(other, one -> one.latest(Deed.RETURN).orElseThrow().note()));
        assertThrows(ObstacleException.class, () -> official(one -> one.approve(List.of(caseId))));
    }

    /** Nobody approves his own case: whom the order names does; without one nobody can. */
    @Test
    void theOfficialsOwnCaseIsNotHis() {
        Long own = scene.sheets(scene.computed(scene.head, 5));
        Long session = commission.open(List.of(own));
        commission.together(session);
        commission.sign(session);
        assertTrue(waiting().stream().noneMatch(row -> row.caseId().equals(own)));
        assertThrows(AccessDenied.class, () -> official(one -> one.approve(List.of(own))));
        assertThrows(AccessDenied.class, () -> official(one -> one.giveBack(own, "жоқ")));
        assertObstacle("approval.nobody", Set.of("39"), () -> commission.secretary(ApproveResults.class, one -> one.approvedOnPaper(List.of(own), DAY, PROOF)));
        scene.does(scene.hr, beans -> beans.get(SessionDesk.class).em.find(EvaluationCase.class, own).substitute(
                new Substitute(Role.OFFICIAL, scene.supervisor, "20-к", DAY), beans.get(Recorder.class).done(Deed.NAME_SUBSTITUTE, Role.HR_WORKER)));
        scene.does(scene.supervisor, beans -> beans.get(ApproveResults.class).approve(List.of(own)));
        assertEquals("completed", stage(own));
        assertEquals(scene.supervisor, commission.subject(own, one -> one.latest(Deed.APPROVE).orElseThrow().done().byId()));
    }

    /** The secretary puts, counts and takes off everybody's case but his own. */
    @Test
    void theSecretarysOwnCaseIsNotHis() {
        Long own = scene.sheets(scene.computed(scene.secretary, 5));
        assertThrows(AccessDenied.class, () -> commission.planned(List.of(own)));
    }

    /** A tie is decided by the chair; a motion that falls decides nothing; the vote is put again with its reason. */
    @Test
    void theChairDecidesATie() {
        Long caseId = computed(4);
        Long session = commission.open(List.of(caseId));
        Long item = commission.item(session, caseId);
        List<Long> people = scene.commission;
        commission.secretary(HoldSession.class, one -> one.left(session, people.get(4)));
        commission.secretary(HoldSession.class, one -> one.putApproval(session, item, null));
        Long motion = commission.look(session, caseId, one -> one.open().orElseThrow().id());
        commission.secretary(Votes.class, one -> one.say(session, item, motion, people.get(0), false));
        commission.secretary(Votes.class, one -> one.say(session, item, motion, people.get(1), false));
        assertObstacle("ballot.silent", Set.of("32", "33"), () -> commission.secretary(Votes.class, one -> one.count(session, item, motion)));
        commission.secretary(Votes.class, one -> one.sayRest(session, item, motion));
        commission.secretary(Votes.class, one -> one.count(session, item, motion));
        assertEquals(AgendaItem.State.WAITING, commission.look(session, caseId, AgendaItem::state));
        assertNull(commission.look(session, caseId, AgendaItem::decided));
        assertEquals(true, commission.look(session, caseId, one -> one.motions().get(0).castingVote()));
    }
}

package kz.bagalau.quarter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.bagalau.access.Held;
import kz.bagalau.acknowledgement.AcknowledgementInbox;
import kz.bagalau.acknowledgement.ListResults;
import kz.bagalau.acknowledgement.ReadOffer;
import kz.bagalau.acknowledgement.ResultRow;
import kz.bagalau.archive.ArchiveInbox;
import kz.bagalau.archive.ArchiveRow;
import kz.bagalau.archive.ListArchive;
import kz.bagalau.archive.ServiceRecord;
import kz.bagalau.assessment.ComputeResult;
import kz.bagalau.disposal.DisposalInbox;
import kz.bagalau.disposal.DisposalRow;
import kz.bagalau.disposal.DisposeOfPapers;
import kz.bagalau.disposal.ListDisposal;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.law.commission.CommissionRule;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.library.Library;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.session.Commission;
import kz.bagalau.model.session.Composition;
import kz.bagalau.model.session.Session;
import kz.bagalau.planning.AsPerson;
import kz.bagalau.planning.Beans;
import kz.bagalau.session.Agenda;
import kz.bagalau.session.Candidate;
import kz.bagalau.session.SessionInbox;
import kz.bagalau.session.YearCommission;
import org.junit.jupiter.api.Test;

/** A year under the act of Aksu from the computed result to the disposal of its papers, in a body that still has cases of the act of 2018. */
class YearToItsEndTest {

    private static final LocalDate COMPUTED = LocalDate.of(2025, 2, 3);
    private static final LocalDate COMPLETED = LocalDate.of(2025, 1, 6);

    @Test
    void p15_recordedArchivedAndDisposedOfBesideACaseOfAnotherAct() {
        try (RankedScene scene = new RankedScene(2)) {
            Long headOfHr = scene.others.get(0);
            scene.grant(headOfHr, Role.HEAD_OF_HR);
            Map<Long, Long> cases = scene.opened();
            Long one = cases.get(scene.servants.get(0));
            Long former = cases.get(scene.servants.get(1));
            year(scene, one);
            String old = scene.as(scene.hr, beans -> beans.get(Library.class).use("almaty-city-2018").edition().hash());
            scene.database.run(em -> em.createNativeQuery("update evaluation_case set edition_hash = ?, stage = 'computed' where id = ?").setParameter(1, old).setParameter(2, former)
                    .executeUpdate());
            // the old commission's secretary has nothing to do with it
            Long session = session(scene, old);
            assertEquals(List.of(former), scene.as(scene.secretary, beans -> beans.get(Agenda.class).candidates(session)).stream().map(Candidate::caseId).toList());
            assertEquals("[Count[value=1]]", ready(scene));
            // and the old case is not to be recorded
            List<ResultRow> results = scene.as(headOfHr, beans -> beans.get(ListResults.class).results(scene.body, ListQuery.everything())).rows();
            assertEquals(List.of(one + " TO_RECORD false"), results.stream().map(row -> row.caseId() + " " + row.way() + " " + row.offered()).toList());
            assertNull(scene.as(headOfHr, beans -> beans.get(ReadOffer.class).card(one)), "no acquaintance with the result is shown");
            assertEquals(List.of("inbox.result.record 1"), items(scene.as(headOfHr, beans -> beans.get(AcknowledgementInbox.class).waitingForMe(COMPUTED))));
            assertTrue(archive(scene, headOfHr).isEmpty(), "nothing is recorded");
            scene.does(headOfHr, beans -> beans.get(ServiceRecord.class).enter(List.of(one)));
            // п. 15: recorded, to be handed over, archived
            assertEquals(List.of(one + " 4 EFFECTIVE false null"), archive(scene, headOfHr));
            assertEquals(List.of(one + " null null false null"), archive(scene, scene.hr), "п. 16, 21: a worker of HR hands over what he does not read");
            assertEquals(List.of("inbox.archive 1"), items(scene.as(headOfHr, beans -> beans.get(ArchiveInbox.class).waitingForMe(COMPUTED))));
            assertEquals(List.of(), scene.as(scene.hr, beans -> beans.get(ArchiveInbox.class).waitingForMe(COMPUTED)), "the act has the head of HR do it");
            assertThrows(ObstacleException.class, () -> scene.does(scene.hr, beans -> beans.get(ServiceRecord.class).archive(List.of(one))));
            scene.does(headOfHr, beans -> beans.get(ServiceRecord.class).archive(List.of(one)));
            assertEquals(List.of(one + " 4 EFFECTIVE true null"), archive(scene, headOfHr));
            assertEquals(List.of(), scene.as(headOfHr, beans -> beans.get(ArchiveInbox.class).waitingForMe(COMPUTED)));
            disposed(scene, headOfHr, one);
        }
    }

    private static void disposed(RankedScene scene, Long headOfHr, Long one) {
        LocalDate until = COMPLETED.plusYears(3);
        scene.on(until);
        assertEquals(List.of(), due(scene, headOfHr));
        scene.on(until.plusDays(1));
        DisposalRow row = due(scene, headOfHr).get(0);
        assertEquals(one + " " + COMPLETED + " " + until + " true 15", row.caseId() + " " + row.completedOn() + " " + row.keptUntil() + " " + row.ready() + " "
                + row.point().points().iterator().next(), "three years from the last sheet's signature");
        assertEquals(List.of("inbox.disposal 1"), items(scene.as(headOfHr, beans -> beans.get(DisposalInbox.class).waitingForMe(until.plusDays(1)))));
        scene.as(headOfHr, beans -> beans.get(DisposeOfPapers.class).dispose(scene.body, List.of(one)));
        assertEquals(List.of(), due(scene, headOfHr));
        long points = scene.call(em -> em.createQuery("select count(t) from Sheet s join s.points t where s.caseId = :case", Long.class).setParameter("case", one).getSingleResult());
        assertEquals(0, points, "the contents are gone");
    }

    /** Four quarters of 4 points, each read or delivered, and the year. */
    private static void year(RankedScene scene, Long one) {
        List<LocalDate> days = List.of(LocalDate.of(2024, 4, 3), LocalDate.of(2024, 7, 2), LocalDate.of(2024, 10, 2), COMPLETED);
        for (int i = 0; i < days.size(); i++) {
            scene.on(days.get(i));
            scene.open("2024-Q" + (i + 1), one);
            scene.ranked(one, "2024-Q" + (i + 1), "4", "4", "4", "4");
        }
        scene.on(COMPUTED);
        scene.settled();
        scene.settled();
        scene.does(scene.hr, beans -> beans.get(ComputeResult.class).compute(List.of(one)));
        assertEquals("computed", scene.stage(one));
    }

    private static Long session(RankedScene scene, String hash) {
        return scene.as(scene.secretary, beans -> {
            EntityManager em = beans.get(EntityManager.class);
            Commission commission = new Commission(scene.body, Bilingual.of("Комиссия", "Комиссия"));
            commission.appoint(new Composition("15-к", COMPUTED, COMPUTED, new YearCommission(scene).seats()),
                    beans.get(Library.class).law(hash).only(CommissionRule.class).orElseThrow());
            em.persist(commission);
            em.flush();
            Session session = new Session(scene.body, commission.id(), hash, COMPUTED, "305");
            em.persist(session);
            em.flush();
            return session.id();
        });
    }

    private static String ready(RankedScene scene) {
        return AsPerson.does(scene.secretary, List.of(new Held(Role.SECRETARY, scene.body, COMPUTED.minusYears(1), null)), scene.body,
                () -> scene.call(em -> new Beans(em, scene.clock()).get(SessionInbox.class).waitingForMe(COMPUTED))).stream().filter(item -> item.key().equals("inbox.cases.agenda"))
                .map(item -> item.args().toString()).findFirst().orElse("none");
    }

    private static List<String> items(List<InboxItem> items) {
        return items.stream().map(item -> item.key() + " " + ((Arg.Count) item.args().get(0)).value()).toList();
    }

    private static List<String> archive(RankedScene scene, Long person) {
        List<ArchiveRow> rows = scene.as(person, beans -> beans.get(ListArchive.class).entries(scene.body, ListQuery.everything())).rows();
        return rows.stream().map(row -> row.caseId() + " " + row.score() + " " + row.grade() + " " + row.archived() + " " + row.acquainted()).toList();
    }

    private static List<DisposalRow> due(RankedScene scene, Long person) {
        return scene.as(person, beans -> beans.get(ListDisposal.class).due(scene.body, ListQuery.everything())).rows();
    }
}

package kz.bagalau.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import kz.bagalau.access.AccessDenied;
import kz.bagalau.acknowledgement.OfferResult;
import kz.bagalau.acknowledgement.RefuseResult;
import kz.bagalau.acknowledgement.SendResult;
import kz.bagalau.archive.ReadRecord;
import kz.bagalau.archive.ServiceRecord;
import kz.bagalau.assessment.ComputeResult;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.result.RefusalAct;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.acknowledgement.Offer;
import kz.bagalau.planning.AgreeSchedule;
import kz.bagalau.planning.GiveNotices;
import kz.bagalau.planning.YearOffice;
import kz.bagalau.session.ApproveResults;
import kz.bagalau.session.Votes;
import kz.bagalau.session.YearCommission;

/**
 * The year under the family of 2018, one deed after the other in everybody's name: from the plan in January to the archive, with one who
 * signs his result and one who refuses to. Told outside a container and in a server.
 */
public final class YearStory {

    private YearStory() {
    }

    /** The whole story, in an office with two servants. */
    public static void fromThePlanToTheArchive(YearOffice scene) {
        YearDesk desk = new YearDesk(scene);
        scene.on(LocalDate.of(2019, 1, 8));
        Long cycle = desk.opened();
        List<Long> cases = scene.servants.stream().map(one -> desk.caseOf(cycle, one)).toList();
        cases.forEach(desk::planned);
        scene.on(LocalDate.of(2019, 12, 20));
        YearCommission commission = new YearCommission(scene);
        commission.appoint();
        announced(scene, cycle, cases);
        scene.on(LocalDate.of(2020, 1, 14));
        scene.does(scene.hr, beans -> beans.get(SendSheets.class).send(cases));
        desk.evaluated(cases.get(0), 5);
        desk.evaluated(cases.get(1), 3);
        assertThrows(ObstacleException.class, () -> scene.does(scene.hr, beans -> beans.get(ComputeResult.class).compute(cases)), "not passed on yet");
        desk.forwarded(cases);
        scene.does(scene.hr, beans -> beans.get(ComputeResult.class).compute(cases));
        assertEquals(List.of("EXCELLENT", "SATISFACTORY"), cases.stream().map(one -> desk.result(one, "targets-result", "").grade()).toList());
        assertEquals("FAILS", desk.result(cases.get(1), "competencies-result", "initiative").grade());
        decided(scene, commission, desk, cases);
        acquainted(scene, desk, cases);
        kept(scene, desk, cases);
    }

    private static void announced(YearOffice scene, Long cycle, List<Long> cases) {
        Long sitting = scene.as(scene.hr, beans -> beans.get(AgreeSchedule.class).plan(cycle, LocalDate.of(2020, 2, 14), LocalDate.of(2020, 1, 14)));
        assertThrows(ObstacleException.class, () -> scene.does(scene.hr, beans -> beans.get(GiveNotices.class).give(cases)), "the chair has not agreed (п. 29)");
        scene.does(scene.commission.get(0), beans -> beans.get(AgreeSchedule.class).agree(cycle, List.of(sitting)));
        scene.does(scene.hr, beans -> beans.get(GiveNotices.class).give(cases));
    }

    private static void decided(YearOffice scene, YearCommission commission, YearDesk desk, List<Long> cases) {
        scene.on(LocalDate.of(2020, 2, 14));
        Long session = commission.open(cases);
        commission.together(session);
        cases.stream().filter(one -> commission.look(session, one, item -> item.decided() == null))
                .forEach(one -> commission.secretary(Votes.class, votes -> votes.unanimous(session, commission.item(session, one))));
        commission.sign(session);
        assertTrue(cases.stream().allMatch(one -> desk.stage(one).equals("submitted")), "the official has not approved (п. 39)");
        RuntimeException early = assertThrows(RuntimeException.class, () -> scene.does(scene.hr, beans -> beans.get(OfferResult.class).offer(cases)));
        assertTrue(early instanceof ObstacleException || early instanceof AccessDenied, "the route says no, and in a server the guard before it: " + early);
        scene.on(LocalDate.of(2020, 2, 17));
        scene.does(scene.head, beans -> beans.get(ApproveResults.class).approve(cases));
        assertTrue(cases.stream().allMatch(one -> desk.stage(one).equals("completed")));
    }

    /** п. 40-42: one signs the paper; the other refuses before HR, and three different people sign the act. */
    private static void acquainted(YearOffice scene, YearDesk desk, List<Long> cases) {
        scene.does(scene.hr, beans -> beans.get(OfferResult.class).offer(cases));
        scene.on(LocalDate.of(2020, 2, 18));
        scene.does(scene.hr, beans -> beans.get(OfferResult.class).enterPaper(cases.get(0), LocalDate.of(2020, 2, 18), YearCommission.PROOF, null));
        Long refuses = cases.get(1);
        Offer.Meeting meeting = new Offer.Meeting(LocalDate.of(2020, 2, 18).atTime(11, 0), "305-бөлме", "Сейітов", "", Lang.KK);
        scene.does(scene.hr, beans -> beans.get(OfferResult.class).offerInPerson(refuses, meeting, Offer.Outcome.DECLINED));
        List<Long> three = List.of(scene.hr, scene.others.get(0), scene.others.get(1));
        List<RefusalAct.Signer> signers = List.of(new RefusalAct.Signer(three.get(0).toString(), Role.HR_WORKER),
                new RefusalAct.Signer(three.get(1).toString(), Role.OTHER_SERVANT), new RefusalAct.Signer(three.get(2).toString(), Role.OTHER_SERVANT));
        assertThrows(ObstacleException.class, () -> scene.does(scene.hr, beans -> beans.get(RefuseResult.class).draw(refuses, signers.subList(0, 2))), "п. 41: two others");
        scene.does(scene.hr, beans -> beans.get(RefuseResult.class).draw(refuses, signers));
        three.forEach(person -> scene.does(person, beans -> beans.get(RefuseResult.class).sign(refuses)));
        assertEquals(List.of("acknowledged", "refused"), cases.stream().map(desk::stage).toList());
        scene.does(scene.hr, beans -> beans.get(SendResult.class).send(refuses, Medium.PORTAL, LocalDate.of(2020, 2, 18), "№ 17", YearCommission.PROOF));
    }

    private static void kept(YearOffice scene, YearDesk desk, List<Long> cases) {
        scene.does(scene.hr, beans -> beans.get(ServiceRecord.class).enter(cases));
        assertEquals(1, scene.as(scene.hr, beans -> beans.get(ReadRecord.class).of(scene.servants.get(1))).entries().size(), "entered all the same (п. 42)");
        assertThrows(ObstacleException.class, () -> scene.does(scene.hr, beans -> beans.get(ServiceRecord.class).archive(cases)), "the term of п. 43 runs");
        scene.on(LocalDate.of(2020, 3, 2));
        scene.does(scene.hr, beans -> beans.get(ServiceRecord.class).archive(cases));
        assertEquals(List.of("archived", "archived"), cases.stream().map(desk::stage).toList());
    }
}

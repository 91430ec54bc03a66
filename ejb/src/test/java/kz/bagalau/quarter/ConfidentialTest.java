package kz.bagalau.quarter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.bagalau.access.Access;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.Operation;
import kz.bagalau.archive.ReadRecord;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.body.PriorResult;
import kz.bagalau.model.request.AskedBy;
import kz.bagalau.model.request.Request;
import kz.bagalau.model.request.ResultDisclosure.Decision;
import kz.bagalau.planning.WrongDay;
import kz.bagalau.requests.DiscloseResults;
import kz.bagalau.requests.DisclosureRow;
import kz.bagalau.requests.Requests;
import kz.bagalau.session.NamedResult;
import kz.bagalau.staff.ReadPerson;
import org.junit.jupiter.api.Test;

/** aksu-2023, п. 16, 21: who is told a confidential result, by law or from before the system. */
class ConfidentialTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 3);

    @Test
    void p16_TheHeadOfHrDisclosesOnTheGroundOfALawAndTheServantReadsOfIt() {
        try (RankedScene scene = new RankedScene(2)) {
            Long servant = scene.servants.get(0);
            Long one = scene.opened().get(servant);
            Long headOfHr = scene.others.get(0);
            scene.grant(headOfHr, Role.HEAD_OF_HR);
            scene.on(DAY);
            scene.open("2024-Q1", one);
            scene.ranked(one, "2024-Q1", "4", "4", "4", "4");
            Long request = scene.as(scene.hr, beans -> beans.get(Requests.class).enter(scene.body, new Request.Asked(AskedBy.OTHER, "Газета «Ақсу жолы»", "17", "Оценка за квартал",
                    "Закон «О доступе к информации», ст. 11"), DAY, DAY.plusDays(15)));
            assertEquals(List.of(), scene.as(scene.hr, beans -> beans.get(DiscloseResults.class).choices(request)), "a worker of HR does not disclose");
            assertTrue(scene.as(headOfHr, beans -> beans.get(DiscloseResults.class).choices(request)).stream().anyMatch(row -> row.caseId().equals(one)));
            assertFalse(may(scene, scene.hr, Operation.RESULT_DISCLOSE, one) || may(scene, scene.hr, Operation.CASE_RESULT, one));
            List<NamedResult> results = scene.as(headOfHr, beans -> beans.get(DiscloseResults.class).results(one));
            assertEquals("OPEN", results.get(0).origin(), "he may still apply for a session");
            Long result = results.get(0).result().id();
            assertThrows(AccessDenied.class, () -> disclose(scene, scene.hr, one, request, decision(true, DAY, result)));
            assertThrows(IllegalArgumentException.class, () -> disclose(scene, headOfHr, one, request, decision(true, DAY, -7L)), "no result of his");
            assertThrows(WrongDay.class, () -> disclose(scene, headOfHr, one, request, decision(true, DAY.minusDays(1), result)), "before it was asked");
            assertThrows(IllegalArgumentException.class, () -> new Decision(true, " ", "№ 5", DAY, Set.of(result)));
            disclose(scene, headOfHr, one, request, decision(false, DAY, result));
            disclose(scene, headOfHr, one, request, decision(true, DAY, result));
            List<DisclosureRow> read = scene.as(servant, beans -> beans.get(DiscloseResults.class).ofCase(one));
            assertEquals(List.of(true, false), read.stream().map(DisclosureRow::granted).toList());
            assertEquals("Газета «Ақсу жолы» 17 № 5 от 03.04.2024 16", read.get(0).asker() + " " + read.get(0).mark() + " " + read.get(0).document() + " " + read.get(0).point().points().get(0).label());
            assertTrue(read.get(0).what().get(0).ru().contains("квартал"));
            scene.on(LocalDate.of(2024, 5, 2));
            scene.settled();
            assertEquals("SETTLED", scene.as(headOfHr, beans -> beans.get(DiscloseResults.class).results(one)).get(0).origin(), "п. 13 has lapsed: it stands without a decision");
        }
    }

    private static Decision decision(boolean granted, LocalDate on, Long result) {
        return new Decision(granted, "Сообщён результат", "№ 5 от 03.04.2024", on, Set.of(result));
    }

    private static void disclose(RankedScene scene, Long person, Long caseId, Long request, Decision decision) {
        scene.does(person, beans -> beans.get(DiscloseResults.class).disclose(caseId, request, decision.granted(), decision.document(), decision));
    }

    private static boolean may(RankedScene scene, Long person, Operation operation, Long caseId) {
        return scene.as(person, beans -> beans.get(Access.class).may(operation, caseId));
    }

    @Test
    void p21_WhatWasTakenOverFromPapersIsKnownToWhomTheEditionOfItsDayNames() {
        try (RankedScene scene = new RankedScene(1)) {
            Long servant = scene.servants.get(0);
            Long headOfHr = scene.others.get(0);
            scene.grant(headOfHr, Role.HEAD_OF_HR);
            scene.database.run(em -> em.persist(new PriorResult(scene.body, servant, 2023, LocalDate.of(2024, 1, 5), "EFFECTIVE", null, "послужной список")));
            assertEquals(List.of(0, 1, 1, 1), List.of(scene.hr, headOfHr, servant, scene.supervisor).stream()
                    .map(who -> scene.as(who, beans -> beans.get(ReadPerson.class).results(servant)).size()).toList());
            assertEquals(List.of(0, 1, 1), List.of(scene.hr, headOfHr, servant).stream().map(who -> scene.as(who, beans -> beans.get(ReadRecord.class).of(servant)).prior().size()).toList());
        }
    }
}

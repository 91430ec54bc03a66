package kz.bagalau.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.bagalau.documents.Attachment;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.session.Motion;
import kz.bagalau.model.session.Seat;
import kz.bagalau.model.session.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A session entered from paper has its hours, on PostgreSQL; the moment of entry stands in the journal. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionOnPaperTest {

    private static final LocalDate DAY = Scene.DAY;
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime END = LocalTime.of(11, 40);
    private static final Attachment SCAN = new Attachment("scan.pdf", "%PDF-1.7 scan".getBytes(StandardCharsets.US_ASCII));

    private final Scene scene = new Scene();

    @BeforeAll
    void appoint() {
        scene.does(scene.secretary, beans -> beans.get(Commissions.class).appoint(scene.body, Bilingual.of("Комиссия", "Комиссия"), "15-к",
                DAY.minusDays(40), DAY.minusDays(40), List.of(Seat.chair(scene.chair), Seat.deputy(scene.deputy), Seat.member(scene.member),
                        Seat.secretary(scene.secretary)), SCAN));
    }

    @AfterAll
    void close() {
        scene.close();
    }

    private void hold(Consumer<HoldSession> deed) {
        scene.does(scene.secretary, beans -> deed.accept(beans.get(HoldSession.class)));
    }

    private Instant at(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(scene.clock().getZone()).toInstant();
    }

    /** «Решение Комиссии принимается открытым голосованием» is of the day and hour at which the commission sat (п. 9), not of the entry. */
    @Test
    void p09_attendanceAndVotesHaveTheHoursOfThePaper() {
        Long caseId = scene.computed(scene.servants.get(0), List.of(5, 5, 5, 5), List.of(13, 13, 14), true);
        Long session = scene.as(scene.secretary, beans -> beans.get(PlanSession.class).onDay(scene.body, DAY, "каб. 12", "согласие"));
        scene.does(scene.secretary, beans -> beans.get(Agenda.class).put(session, List.of(caseId)));
        scene.on(DAY.plusDays(3));
        hold(room -> room.came(session, scene.chair));
        hold(room -> assertThrows(IllegalArgumentException.class, () -> room.onPaper(session, DAY.plusDays(1), END, TEN, SCAN)));
        hold(room -> assertThrows(IllegalArgumentException.class, () -> room.onPaper(session, DAY.plusDays(3), TEN, LocalTime.of(12, 1), SCAN), "it is noon"));
        hold(room -> room.onPaper(session, DAY.plusDays(1), TEN, END, SCAN));
        hold(room -> List.of(scene.deputy, scene.member).forEach(person -> room.came(session, person)));
        hold(room -> room.open(session));
        scene.does(scene.secretary, beans -> beans.get(Votes.class).together(session, Map.of(scene.chair, true, scene.deputy, true, scene.member, true)));
        hold(room -> room.close(session, null));
        scene.does(scene.secretary, beans -> {
            Session held = beans.get(SessionDesk.class).look(session).session();
            Instant began = at(DAY.plusDays(1), TEN);
            Instant ended = at(DAY.plusDays(1), END);
            assertEquals(Set.of(List.of(began, ended)), held.attendance().stream().map(stay -> List.of(stay.cameAt(), stay.leftAt())).collect(Collectors.toSet()));
            assertEquals(3, held.attendance().size());
            Motion motion = held.items().get(0).carried().orElseThrow();
            assertEquals(List.of(began, ended), List.of(motion.putAt(), motion.countedAt()));
            assertEquals(Set.of(ended), motion.entitled().stream().map(voter -> voter.saidAt()).collect(Collectors.toSet()));
            assertEquals(scene.clock().instant(), held.latest(Deed.OPEN).orElseThrow().at(), "the moment of entry is kept apart");
            assertEquals(List.of(began, ended), List.of(held.paper().orElseThrow().from(), held.paper().orElseThrow().until()));
            assertEquals(List.of(List.of(began, ended)), beans.get(ReadRoom.class).room(session).chairs().get(0).stays().stream()
                    .map(stay -> List.of(stay.cameAt(), stay.leftAt())).toList());
        });
    }

    /** A session that is held in the system has the hours at which it was. */
    @Test
    void p09_inTheSystemTheMomentOfEntryIsTheHour() {
        scene.on(DAY);
        Long session = scene.as(scene.secretary, beans -> beans.get(PlanSession.class).onDay(scene.body, DAY, "каб. 12", "согласие"));
        hold(room -> room.came(session, scene.chair));
        hold(room -> room.left(session, scene.chair));
        scene.does(scene.secretary, beans -> {
            Session held = beans.get(SessionDesk.class).look(session).session();
            assertEquals(List.of(at(DAY, LocalTime.NOON), at(DAY, LocalTime.NOON)), List.of(held.attendance().get(0).cameAt(), held.attendance().get(0).leftAt()));
            assertEquals(true, held.paper().isEmpty());
        });
    }
}

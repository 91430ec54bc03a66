package kz.bagalau.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.planning.YearScene;
import org.junit.jupiter.api.Test;

/**
 * Many servants in one session: the undisputed are voted on together, and what is asked of the database does not depend on how many there are;
 * what is written grows by its rows, in batches. {@code -Dbagalau.many=500} measures a big one and prints its seconds.
 */
class ManyInOneSessionTest {

    private static final int FEW = 6;
    /** What one case more may cost where it is written: its own row, its item, its journal; what has no owner's row between goes in batches. */
    private static final int WRITTEN = 6;
    private static final int MANY = Integer.getInteger("bagalau.many", 18);

    /** A step of a session: how many statements it sent, and how long it took. */
    private record Cost(int statements, long millis) {
    }

    @Test
    void theJointVoteTheProtocolAndTheSigningAskOnce() {
        Map<String, Cost> few = session(FEW);
        Map<String, Cost> many = session(MANY);
        many.forEach((step, cost) -> System.out.println(MANY + " servants, " + step + ": " + cost.millis() + " ms, " + cost.statements() + " statements"));
        few.forEach((step, cost) -> assertTrue(many.get(step).statements() - cost.statements() <= WRITTEN * (MANY - FEW),
                step + ": " + cost.statements() + " statements for " + FEW + ", " + many.get(step).statements() + " for " + MANY));
        for (String asked : List.of("candidates", "room", "case", "protocol", "approvals")) {
            assertEquals(few.get(asked).statements(), many.get(asked).statements(), 1, asked);
        }
    }

    private static Map<String, Cost> session(int servants) {
        try (YearScene scene = new YearScene("almaty-city-2018", servants)) {
            YearCommission commission = new YearCommission(scene);
            commission.appoint();
            List<Long> cases = new ArrayList<>();
            scene.servants.forEach(servant -> cases.add(scene.sheets(scene.computed(servant, 3 + cases.size() % 3, cases.size() % 4 == 0 ? "initiative" : "–"))));
            Map<String, Cost> costs = new LinkedHashMap<>();
            Long session = commission.asked(PlanSession.class, one -> one.onDay(scene.body, YearScene.DAY, "101", "келісім"));
            Map<Long, Boolean> votes = new HashMap<>();
            scene.commission.forEach(one -> votes.put(one, true));
            costs.put("candidates", cost(scene, Agenda.class, one -> assertEquals(servants, one.candidates(session).size())));
            costs.put("agenda", cost(scene, Agenda.class, one -> one.put(session, cases)));
            commission.secretary(HoldSession.class, one -> one.everybodyCame(session));
            commission.secretary(HoldSession.class, one -> one.open(session));
            costs.put("joint vote", cost(scene, Votes.class, one -> assertEquals(Map.of(), one.together(session, votes))));
            assertEquals(AgendaItem.State.DECIDED, commission.look(session, cases.get(0), AgendaItem::state));
            costs.put("room", cost(scene, ReadRoom.class, one -> assertEquals(servants, one.room(session).lines().size())));
            Long item = commission.item(session, cases.get(0));
            costs.put("case", cost(scene, ReadRoom.class, one -> one.item(session, item)));
            commission.secretary(HoldSession.class, one -> one.close(session, null));
            costs.put("protocol", cost(scene, Protocols.class, one -> one.make(session, null)));
            List<Long> signers = new ArrayList<>(scene.commission);
            signers.forEach(person -> scene.does(person, beans -> beans.get(Protocols.class).sign(session)));
            costs.put("last signature", cost(scene, Protocols.class, one -> one.sign(session)));
            costs.put("approvals", cost(scene, scene.head, ListApprovals.class, one -> assertEquals(servants, one.waiting(scene.body, ListQuery.everything()).total())));
            costs.put("approval of all", cost(scene, scene.head, ApproveResults.class, one -> one.approve(cases)));
            assertEquals("completed", commission.subject(cases.get(0), one -> one.stage()));
            return costs;
        }
    }

    private static <B> Cost cost(YearScene scene, Class<B> bean, Consumer<B> deed) {
        return cost(scene, scene.secretary, bean, deed);
    }

    private static <B> Cost cost(YearScene scene, Long person, Class<B> bean, Consumer<B> deed) {
        long start = System.nanoTime();
        int statements = scene.statements(person, beans -> deed.accept(beans.get(bean)));
        return new Cost(statements, (System.nanoTime() - start) / 1_000_000);
    }
}

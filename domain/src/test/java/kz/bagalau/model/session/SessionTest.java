package kz.bagalau.model.session;

import static kz.bagalau.model.Astana.AT;
import static kz.bagalau.model.Astana.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.Astana;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.paper.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a session may and may not do, vote by vote. */
class SessionTest {

    private static final Long CHAIR = 1L;
    private static final Long DEPUTY = 2L;
    private static final Long MEMBER = 3L;
    private static final Long SECRETARY = 9L;
    private static final Long SERVANT = 50L;
    private static final CommissionLaw LAW = CommissionLaw.of(Astana.EDITION);
    private static final Proposal APPROVE = Proposal.approve(Score.of(62, 3), "UNSATISFACTORY");
    private static final Standing STANDS = Standing.of(Score.of(62, 3), "UNSATISFACTORY");

    private final Composition composition = new Composition("15-к", DAY.minusDays(30), DAY.minusDays(30),
            List.of(Seat.chair(CHAIR), Seat.deputy(DEPUTY), Seat.member(MEMBER), Seat.secretary(SECRETARY)));
    private final AgendaItem item = new AgendaItem(7L, SERVANT, "final", "", STANDS, LocalDate.of(2015, 10, 1), Set.of());
    private Session session;

    @BeforeEach
    void plan() {
        session = new Session(1L, 1L, "hash", DAY, "каб. 12");
        session.follow(course(Deed.PLAN, Situation.empty().with(Circumstance.SCHEDULE_AGREED)));
        session.add(item);
        session.follow(course(Deed.COMPOSE, Situation.empty()));
        Identity.of(item, 70L);
    }

    private static Course course(Deed deed, Situation facts) {
        return Astana.course(Session.TRACK, facts, done(deed));
    }

    private static Done done(Deed deed) {
        return Astana.done(deed, SECRETARY, Role.SECRETARY);
    }

    private Bench bench(Map<Long, Role> recused) {
        return new Bench(composition, LAW, session.present(), recused);
    }

    private void open(Long... present) {
        List.of(present).forEach(person -> session.came(person, AT));
        follow(Deed.OPEN);
    }

    private void follow(Deed deed) {
        session.follow(course(deed, bench(Map.of()).situation().with(Circumstance.SCHEDULE_AGREED)));
    }

    private Ballot.Motion vote(Map<Long, Boolean> votes) {
        votes.forEach((person, favour) -> session.vote(70L, null, person, favour, SECRETARY, AT));
        return session.count(70L, LAW.ballot(), STANDS, done(Deed.DECIDE)).value();
    }

    private void close() {
        session.close(course(Deed.CLOSE, Situation.empty()));
    }

    private static void assertObstacle(String key, String point, Runnable deed) {
        LegalObstacle obstacle = assertThrows(ObstacleException.class, deed::run).obstacle();
        assertEquals(key, obstacle.key());
        assertEquals(List.of(PointRef.of(point)), obstacle.citation().points());
    }

    /** The act sets no quorum: the obstacle says so instead of naming a point. */
    private static void assertSilence(String key, Runnable deed) {
        LegalObstacle obstacle = assertThrows(ObstacleException.class, deed::run).obstacle();
        assertEquals(key, obstacle.key());
        assertEquals(Basis.INTERPRETATION, obstacle.citation().basis());
    }

    @Test
    void aCommissionOfTwoIsNotAppointed() {
        Commission commission = new Commission(1L, Bilingual.of("Комиссия", "Комиссия"));
        Composition small = new Composition("1", DAY, DAY, List.of(Seat.chair(CHAIR), Seat.member(MEMBER), Seat.secretary(SECRETARY)));
        assertObstacle("commission.small", "8", () -> commission.appoint(small, LAW.composition()));
        commission.appoint(composition, LAW.composition());
        assertTrue(commission.on(DAY.minusDays(31)).isEmpty());
        assertEquals("15-к", commission.on(DAY).orElseThrow().orderNo());
        assertThrows(IllegalArgumentException.class, () -> commission.appoint(composition, LAW.composition()));
    }

    @Test
    void withoutQuorumItDoesNotOpen() {
        session.came(CHAIR, AT);
        assertSilence("quorum.missing", () -> follow(Deed.OPEN));
        session.came(SECRETARY, AT);
        assertSilence("quorum.missing", () -> follow(Deed.OPEN));
        session.came(MEMBER, AT);
        follow(Deed.OPEN);
        assertTrue(session.at(Session.OPEN));
    }

    @Test
    void withoutChairOrDeputyItDoesNotOpen() {
        Composition headless = new Composition("1", DAY, DAY, List.of(Seat.chair(CHAIR), Seat.member(2L), Seat.member(3L)));
        Bench bench = Bench.of(headless, LAW, Set.of(2L, 3L));
        assertObstacle("session.noChair", "9", bench::require);
        assertEquals("need.is.CHAIR_PRESIDES", assertThrows(ObstacleException.class,
                () -> session.follow(course(Deed.OPEN, bench.situation()))).obstacle().key());
    }

    @Test
    void theMajorityDecides() {
        open(CHAIR, DEPUTY, MEMBER);
        session.put(70L, APPROVE, bench(Map.of()), null, AT);
        assertEquals(Ballot.Motion.CARRIED, vote(Map.of(CHAIR, false, DEPUTY, true, MEMBER, true)));
        assertEquals(AgendaItem.State.DECIDED, item.state());
        assertEquals("62/3", item.decided().score().orElseThrow().toString());
    }

    @Test
    void aTieIsDecidedByTheChair() {
        open(CHAIR, DEPUTY);
        session.put(70L, APPROVE, bench(Map.of()), null, AT);
        assertEquals(Ballot.Motion.CARRIED, vote(Map.of(CHAIR, true, DEPUTY, false)));
        assertTrue(item.carried().orElseThrow().castingVote());
    }

    @Test
    void aTieWithARecusedChairCarriesNothing() {
        open(CHAIR, DEPUTY, MEMBER);
        session.put(70L, APPROVE, bench(Map.of(CHAIR, Role.SUPERVISOR)), null, AT);
        assertEquals(Ballot.Motion.NOT_CARRIED, vote(Map.of(DEPUTY, true, MEMBER, false)));
        assertEquals(AgendaItem.State.WAITING, item.state());
        assertNull(item.decided());
    }

    @Test
    void aTieWithoutTheChairCarriesNothingThoughHisDeputyPresides() {
        open(DEPUTY, MEMBER);
        session.put(70L, APPROVE, bench(Map.of()), null, AT);
        assertEquals(Ballot.Motion.NOT_CARRIED, vote(Map.of(DEPUTY, true, MEMBER, false)));
        assertFalse(item.motions().get(0).castingVote());
    }

    @Test
    void aVotePutAgainAndInterruptedLeavesNothingDecided() {
        open(CHAIR, DEPUTY, MEMBER);
        session.put(70L, APPROVE, bench(Map.of()), null, AT);
        vote(Map.of(CHAIR, true, DEPUTY, true, MEMBER, true));
        session.put(70L, APPROVE, bench(Map.of()), "Голос учтён ошибочно", AT);
        session.interrupt(course(Deed.INTERRUPT, Situation.empty()));
        assertEquals(AgendaItem.State.WAITING, item.state());
        assertNull(item.decided());
    }

    @Test
    void aRecusedMemberHasNoVote() {
        open(CHAIR, DEPUTY, MEMBER);
        session.put(70L, APPROVE, bench(Map.of(MEMBER, Role.SUBORDINATE)), null, AT);
        assertThrows(IllegalArgumentException.class, () -> session.vote(70L, null, MEMBER, true, SECRETARY, AT));
        assertThrows(IllegalArgumentException.class, () -> session.vote(70L, null, SECRETARY, true, SECRETARY, AT));
    }

    @Test
    void fewerThanTwoVotesAreAnObstacle() {
        open(CHAIR, DEPUTY, MEMBER);
        assertObstacle("ballot.few", "9",
                () -> session.put(70L, APPROVE, bench(Map.of(MEMBER, Role.SUBORDINATE, DEPUTY, Role.COLLEAGUE)), null, AT));
    }

    @Test
    void everybodyEntitledVotes() {
        open(CHAIR, DEPUTY, MEMBER);
        session.put(70L, APPROVE, bench(Map.of()), null, AT);
        session.vote(70L, null, CHAIR, true, SECRETARY, AT);
        assertObstacle("ballot.silent", "9", () -> session.count(70L, LAW.ballot(), STANDS, done(Deed.DECIDE)));
    }

    @Test
    void whoLeavesLosesHisUncountedVote() {
        open(CHAIR, DEPUTY, MEMBER);
        Motion motion = session.put(70L, APPROVE, bench(Map.of()), null, AT);
        session.vote(70L, null, MEMBER, false, SECRETARY, AT);
        session.left(MEMBER, AT);
        assertEquals(2, motion.entitled().size());
        assertEquals(0, motion.votes(false));
    }

    @Test
    void aVotePutAgainKeepsBoth() {
        open(CHAIR, DEPUTY, MEMBER);
        session.put(70L, APPROVE, bench(Map.of()), null, AT);
        vote(Map.of(CHAIR, true, DEPUTY, true, MEMBER, true));
        assertThrows(IllegalStateException.class, () -> session.put(70L, APPROVE, bench(Map.of()), null, AT));
        session.put(70L, APPROVE, bench(Map.of(MEMBER, Role.COLLEAGUE)), "Голос учтён ошибочно", AT);
        vote(Map.of(CHAIR, true, DEPUTY, true));
        assertEquals(2, item.motions().size());
        assertNull(item.motions().get(0).voters().get(2).recused());
        assertEquals(Role.COLLEAGUE, item.carried().orElseThrow().voters().get(2).recused());
    }

    @Test
    void anInterruptionDropsTheOpenVoteAndNothingElse() {
        open(CHAIR, DEPUTY, MEMBER);
        Motion motion = session.put(70L, APPROVE, bench(Map.of()), null, AT);
        session.interrupt(course(Deed.INTERRUPT, Situation.empty()));
        assertEquals(Motion.Outcome.DROPPED, motion.outcome());
        session.left(MEMBER, AT);
        follow(Deed.RESUME);
        session.put(70L, APPROVE, bench(Map.of()), null, AT);
        assertThrows(IllegalStateException.class, this::close);
        vote(Map.of(CHAIR, true, DEPUTY, true));
        close();
        assertTrue(session.present().isEmpty());
    }

    @Test
    void whatWasNotDecidedIsPostponed() {
        open(CHAIR, DEPUTY);
        session.close(Astana.course(Session.TRACK, Situation.empty(), done(Deed.CLOSE).because("не хватило времени")));
        assertEquals(AgendaItem.State.POSTPONED, item.state());
        assertEquals("не хватило времени", item.note());
    }

    @Test
    void aCaseTakenOutIsDisputed() {
        assertTrue(item.undisputed());
        session.takeOut(70L, "Прошу рассмотреть отдельно");
        assertFalse(item.undisputed());
    }

    @Test
    void aRevisionSaysWhy() {
        assertThrows(IllegalArgumentException.class, () -> new Proposal(Proposal.Sort.REVISE, Score.of(34), "EFFECTIVE", null,
                Written.in(Lang.RU, "Выше"), List.of(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> Proposal.decide(null, "SATISFACTORY", null, List.of()));
    }
}

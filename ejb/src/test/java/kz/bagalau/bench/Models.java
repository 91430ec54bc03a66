package kz.bagalau.bench;

import java.time.LocalDate;
import java.util.List;

import kz.bagalau.assessment.ComputeResult;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.planning.AgreeSchedule;
import kz.bagalau.planning.GiveNotices;
import kz.bagalau.planning.YearScene;
import kz.bagalau.session.HoldSession;
import kz.bagalau.session.Protocols;
import kz.bagalau.session.Votes;
import kz.bagalau.session.YearCommission;
import kz.bagalau.year.YearDesk;

/**
 * Cases that the services lead through the year one by one, for the others to be copied from: one who reached everything, one who did not.
 *
 * @param scene where they stand
 * @param cycle their cycle
 * @param cases their cases
 */
record Models(YearScene scene, Long cycle, List<Long> cases) {

    static Models of(YearScene scene) {
        Long cycle = scene.database.call(em -> em.createQuery("select max(c.id) from Cycle c", Long.class).getSingleResult());
        YearDesk desk = new YearDesk(scene);
        return new Models(scene, cycle, scene.servants.stream().map(one -> desk.caseOf(cycle, one)).toList());
    }

    /** Plans, notices, sheets: all is passed on to the commission. */
    void fill() {
        YearDesk desk = new YearDesk(scene);
        cases.forEach(desk::planned);
        scene.on(LocalDate.of(2019, 12, 20));
        Long sitting = scene.as(scene.hr, beans -> beans.get(AgreeSchedule.class).plan(cycle, LocalDate.of(2020, 2, 14), LocalDate.of(2020, 1, 14)));
        scene.does(scene.commission.get(0), beans -> beans.get(AgreeSchedule.class).agree(cycle, List.of(sitting)));
        scene.does(scene.hr, beans -> beans.get(GiveNotices.class).give(cases));
        scene.on(LocalDate.of(2020, 1, 14));
        scene.does(scene.hr, beans -> beans.get(SendSheets.class).send(cases));
        desk.evaluated(cases.get(0), 5);
        desk.evaluated(cases.get(1), 4);
        desk.forwarded(cases);
    }

    /** The commission decides; the session is closed, its protocol not made. */
    Long decide() {
        scene.does(scene.hr, beans -> beans.get(ComputeResult.class).compute(cases));
        scene.on(LocalDate.of(2020, 2, 14));
        YearCommission commission = new YearCommission(scene);
        commission.appoint();
        Long session = commission.open(cases);
        commission.together(session);
        cases.stream().filter(one -> commission.look(session, one, AgendaItem::decided) == null)
                .forEach(one -> commission.secretary(Votes.class, votes -> votes.unanimous(session, commission.item(session, one))));
        commission.secretary(HoldSession.class, one -> one.close(session, "келесі отырысқа"));
        return session;
    }

    /** The protocol is made and signed by all: the cases lie before the official. */
    void submit(Long session) {
        YearCommission commission = new YearCommission(scene);
        commission.secretary(Protocols.class, one -> one.make(session, null));
        commission.secretary(Protocols.class, one -> one.sign(session));
        scene.commission.forEach(person -> scene.does(person, beans -> beans.get(Protocols.class).sign(session)));
        scene.on(LocalDate.of(2020, 2, 17));
    }

    /** The same, in a copy of the database, with so many of the crowd made like them. */
    YearScene crowded(int servants) throws java.sql.SQLException {
        YearScene copy = scene.copy();
        Likeness.of(copy, cycle, cases, servants);
        return copy;
    }

    /** The cases of the cycle that stand at a stage, the models and those made like them. */
    static List<Long> at(YearScene scene, String stage) {
        return scene.database.call(em -> em.createQuery("select c.id from EvaluationCase c where c.stage = :stage order by c.id", Long.class)
                .setParameter("stage", stage).getResultList());
    }
}

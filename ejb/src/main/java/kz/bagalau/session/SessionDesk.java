package kz.bagalau.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.cycle.Sitting;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.Substitute;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Bench;
import kz.bagalau.model.session.Commission;
import kz.bagalau.model.session.CommissionLaw;
import kz.bagalau.model.session.Composition;
import kz.bagalau.model.session.Seat;
import kz.bagalau.model.session.Session;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/** A session on the secretary's desk: with its law, the composition of its day, and the bench before a case. */
@Dependent
class SessionDesk {

    private static final String BATCH = "eclipselink.batch";

    @Inject
    EntityManager em;
    @Inject
    Library library;
    @Inject
    CaseFiles files;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /**
     * A session to act on: whoever acts on it at the same time waits, and then sees what was done.
     *
     * @throws IllegalArgumentException when there is no such session
     */
    Table take(Long sessionId) {
        lock(sessionId);
        fetch(sessionId);
        return look(sessionId);
    }

    /** The same with who voted how, for what is said of all cases at once: read here, because what was read one by one is not read together any more. */
    Table takeWhole(Long sessionId) {
        lock(sessionId);
        fetchWhole(sessionId);
        return look(sessionId);
    }

    private void lock(Long sessionId) {
        em.createNativeQuery("select id from commission_session where id = ? for update").setParameter(1, sessionId).getResultList();
    }

    /** A session to look at. @throws IllegalArgumentException when there is no such session */
    Table look(Long sessionId) {
        Session session = Optional.ofNullable(em.find(Session.class, sessionId))
                .orElseThrow(() -> new IllegalArgumentException("no session " + sessionId));
        Composition composition = Optional.ofNullable(em.find(Commission.class, session.commissionId()))
                .flatMap(commission -> commission.on(session.heldOn()))
                .orElseThrow(() -> new IllegalStateException("no composition is in force on " + session.heldOn()));
        return new Table(session, composition, library.law(session.editionHash()));
    }

    /**
     * Reads a session's items with everything under them in a fixed number of statements. The hints are EclipseLink's; elsewhere they are read
     * one by one, and nothing else changes.
     */
    void fetchWhole(Long sessionId) {
        whole("i.id in (select j.id from Session s join s.items j where s.id = :id)").setParameter("id", sessionId).getResultList();
    }

    /** The same as far as the lines of the agenda show it: without who voted how. */
    void fetch(Long sessionId) {
        em.createQuery("select distinct i from AgendaItem i left join fetch i.disputes where i.id in (select j.id from Session s join s.items j"
                + " where s.id = :id)", AgendaItem.class).setParameter("id", sessionId).setHint(BATCH, "i.motions").getResultList();
    }

    /** The place of each case on the agenda of the last signed session that decided it, with everything under it, in a fixed number of statements. */
    Map<Long, Place> decided(Collection<Long> caseIds) {
        Map<Long, Long> sessions = new HashMap<>();
        if (!caseIds.isEmpty()) {
            em.createQuery("select i.id, s.id from Session s join s.items i where i.caseId in :ids and i.state = :decided and s.stage = :signed order by s.id",
                    Object[].class).setParameter("ids", caseIds).setParameter("decided", AgendaItem.State.DECIDED).setParameter("signed", Session.SIGNED)
                    .getResultList().forEach(row -> sessions.put((Long) row[0], (Long) row[1]));
        }
        return sessions.isEmpty() ? Map.of() : whole("i.id in :ids").setParameter("ids", sessions.keySet()).getResultStream().sorted(Comparator.comparing(AgendaItem::id))
                .collect(Collectors.toMap(AgendaItem::caseId, item -> new Place(item, sessions.get(item.id())), (one, later) -> later));
    }

    /** A case's place on the agenda of a session. */
    record Place(AgendaItem item, Long sessionId) {
    }

    private TypedQuery<AgendaItem> whole(String where) {
        return em.createQuery("select distinct i from AgendaItem i left join fetch i.disputes where " + where, AgendaItem.class)
                .setHint(BATCH, "i.motions").setHint(BATCH, "i.motions.voters").setHint(BATCH, "i.motions.changes").setHint(BATCH, "i.motions.proofs")
                .setHint(BATCH, "i.conclusions");
    }

    /** The day of what is entered now: that of the paper, where the session is entered from one. */
    LocalDate day(Table table) {
        return table.session().paperOn().orElseGet(recorder::today);
    }

    /** A deed in the room, in the secretary's hand: on paper, it has the paper's day and scan. */
    Done done(Table table, Deed deed, String note) {
        Done done = recorder.done(deed, Role.SECRETARY, note);
        return table.session().paperOn().map(day -> done.onPaper(day, table.session().paperScanId())).orElse(done);
    }

    /** The line of the schedule out of which a session grew. */
    Optional<Sitting> sitting(Session session) {
        return Optional.ofNullable(session.sittingId()).map(id -> em.find(Sitting.class, id));
    }

    /** Who stood in for the secretary in the secretary's own case, as far as it was decided: they sign the protocol too. */
    List<Seat> standIns(Table table) {
        List<Long> decided = table.session().items().stream().filter(item -> item.state() == AgendaItem.State.DECIDED).map(AgendaItem::caseId).toList();
        return files.files(decided).values().stream().flatMap(file -> file.subject().substitute(Role.SECRETARY).stream()).map(Substitute::personId).distinct()
                .filter(person -> table.composition().seatOf(person).isEmpty()).map(Seat::secretary).toList();
    }

    /** Cases of a session, each read with its file, in a fixed number of statements. */
    Docket docket(Table table, Collection<Long> caseIds) {
        return new Docket(table, files.files(caseIds), recusals(table));
    }

    /** The recusals of a session's day, for all its cases. */
    Recusals recusals(Table table) {
        return new Recusals(staff.holders(table.session().bodyId(), table.session().heldOn()));
    }

    /**
     * A session with what governs it.
     *
     * @param composition the composition in force on the session's day
     * @param law         the edition that governs its quorum
     */
    record Table(Session session, Composition composition, Law law) {

        CommissionLaw commissionLaw() {
            return CommissionLaw.of(law.edition());
        }

        /** The commission as it sits, before no case in particular. */
        Bench bench() {
            return Bench.of(composition, commissionLaw(), session.present());
        }

        /** The commission as it sits before a case: the case's own edition says who takes no part; before the chair's own case another has his place. */
        Bench bench(CaseFile file, Recusals recusals) {
            CommissionLaw own = CommissionLaw.of(file.law().edition());
            Composition before = file.subject().substitute(Role.CHAIR).map(Substitute::personId).filter(person -> composition.seatOf(person).isPresent())
                    .map(composition::chairedBy).orElse(composition);
            return new Bench(before, own, session.present(), recusals.of(file.subject(), before, own.recusal()));
        }

        /** A deed on the session's road, with the bench as it sits. */
        Course course(Done done) {
            return new Course(law.road(session.track()), bench().situation(), done);
        }

        /** The same, with further facts. */
        Course course(Done done, Set<Circumstance> facts) {
            Situation situation = bench().situation();
            for (Circumstance fact : facts) {
                situation = situation.with(fact);
            }
            return new Course(law.road(session.track()), situation, done);
        }

        /** A deed on the road of a case of this session. */
        Course course(CaseFile file, Situation situation, Done done) {
            return new Course(file.law().road(file.subject().track()),
                    situation.with(TrackName.of(TrackKind.SESSION), Stage.of(session.stage())), done);
        }
    }
}

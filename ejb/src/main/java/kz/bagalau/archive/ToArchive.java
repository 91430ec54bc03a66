package kz.bagalau.archive;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.calibration.HeldCalibrations;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.result.Medium;
import kz.bagalau.library.Library;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.planning.CasesAt;
import kz.bagalau.planning.CasesAt.Places;
import kz.bagalau.planning.Recorder;
import kz.bagalau.watch.Watched;

/** What the road asks before a case goes to the archive, and how many of a body have it; a fixed number of statements. */
@Dependent
class ToArchive {

    @Inject
    EntityManager em;
    @Inject
    Library library;
    @Inject
    AppealTerms terms;
    @Inject
    HeldCalibrations calibrations;
    @Inject
    CasesAt places;
    @Inject
    Recorder recorder;

    /** How many the caller may hand over today, from his office in HR. */
    long count(Long bodyId) {
        Places kept = places.offering(bodyId, Deed.ARCHIVE);
        if (kept.none()) {
            return 0;
        }
        List<Object[]> rows = kept.set(em.createQuery("select c.id, c.editionHash, c.stage from EvaluationCase c where c.bodyId = :body and " + kept.where()
                + " and c.facts.personId <> :me", Object[].class)).setParameter("body", bodyId)
                .setParameter("me", Optional.ofNullable(recorder.caller()).orElse(0L)).getResultList();
        Map<Long, String> editions = new HashMap<>();
        rows.forEach(row -> editions.put((Long) row[0], (String) row[1]));
        Map<Long, Watched> appeals = terms.appeal(bodyId, editions);
        Set<Long> pending = terms.pending(editions.keySet());
        Map<Long, Situation> sessions = calibrations.facts(editions.keySet());
        return rows.stream().filter(row -> {
            Track road = library.law((String) row[1]).road(EvaluationCase.TRACK);
            Role by = recorder.office(road, Deed.ARCHIVE, bodyId);
            Situation known = known(sessions.getOrDefault((Long) row[0], Situation.empty()), appeals.get((Long) row[0]), pending.contains((Long) row[0]));
            return road.follow(Stage.of((String) row[2]), Deed.ARCHIVE, by, Medium.SYSTEM, known).obstacle().isEmpty();
        }).count();
    }

    /** @param appeal the term of appeal, or null where there is none */
    Situation known(Situation sessions, Watched appeal, boolean pending) {
        boolean lapsed = appeal != null && appeal.open() && appeal.last().isBefore(recorder.today());
        Situation situation = lapsed ? sessions.lapsed(appeal.term()) : sessions;
        return pending ? situation.with(Circumstance.APPEAL_PENDING) : situation;
    }
}

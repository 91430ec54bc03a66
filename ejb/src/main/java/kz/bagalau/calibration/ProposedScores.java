package kz.bagalau.calibration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Need;
import kz.bagalau.law.process.Track;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.CalibrationItem;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/** Scores that wait for a session planned over a whole unit: a signature makes them proposed, not complete. */
@Dependent
public class ProposedScores {

    @Inject
    EntityManager em;
    @Inject
    CaseFiles files;

    /** True where a sheet's road asks for it and a session that has not begun is planned over the servant's unit and the sheet's part. */
    public boolean awaited(CaseFile file, Sheet sheet) {
        return asks(file.road(sheet)) && planned(sheet.bodyId(), file.subject().facts().unitId(), sheet.part());
    }

    /**
     * Holds the unit of a sheet until the transaction ends, where its road asks for planned sessions: no signature is given while one is planned, opened or
     * called off, so that no score is proposed to a session that gathers no more. Signatures of a unit wait for each other: the H2 of the server has no shared lock.
     */
    public void hold(CaseFile file, Sheet sheet) {
        if (asks(file.road(sheet))) {
            hold(file.subject().facts().unitId());
        }
    }

    /** Holds a unit for whoever plans, opens or calls off a session over it: one after the other, and after the signatures that are being given. */
    void hold(Long unitId) {
        em.createNativeQuery("select id from unit where id = ? for update").setParameter(1, unitId).getResultList();
    }

    private static boolean asks(Track road) {
        return road.moves().stream().filter(move -> move.deed() == Deed.SIGN).flatMap(move -> move.needs().stream())
                .anyMatch(need -> need instanceof Need.Is is && is.what() == Circumstance.SESSION_PLANNED);
    }

    /** True where a session is planned over a unit and a part, and not opened yet. */
    boolean planned(Long bodyId, Long unitId, String part) {
        return em.createQuery("select count(c) from Calibration c where c.bodyId = :body and c.unitId = :unit and c.part = :part and c.stage = :appointed", Long.class)
                .setParameter("body", bodyId).setParameter("unit", unitId).setParameter("part", part).setParameter("appointed", Calibration.APPOINTED).getSingleResult() > 0;
    }

    /** A planned session takes up every score of its unit and part that is proposed and not before it yet. */
    void gather(Calibration planned) {
        if (!planned.planned()) {
            return;
        }
        hold(planned.unitId());
        Set<Long> known = planned.items().stream().map(CalibrationItem::sheetId).collect(Collectors.toSet());
        List<Long> cases = em.createQuery("select distinct s.caseId from Sheet s, EvaluationCase c where c.id = s.caseId and s.bodyId = :body and s.part = :part"
                + " and c.facts.unitId = :unit", Long.class).setParameter("body", planned.bodyId()).setParameter("part", planned.part())
                .setParameter("unit", planned.unitId()).getResultList();
        for (CaseFile file : files.files(cases).values()) {
            file.standing().stream().filter(sheet -> sheet.part().equals(planned.part()) && !known.contains(sheet.id()) && waits(file, sheet))
                    .forEach(sheet -> CalibrationDesk.result(file, sheet).filter(result -> result.points().isPresent())
                            .ifPresent(result -> planned.take(new CalibrationItem(file.subject(), sheet, result))));
        }
        em.flush();
    }

    /** True where the signature did not complete it: the road leads on by a session alone. */
    private static boolean waits(CaseFile file, Sheet sheet) {
        Track road = file.road(sheet);
        return sheet.signature().isPresent() && sheet.before(road, Deed.FINALISE) && !sheet.before(road, Deed.OBJECT)
                && sheet.latest(Deed.OFFER).isEmpty();
    }
}

package kz.bagalau.calibration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.model.sheet.Sheet;

/** Where the calibration sessions on scores of cases stand: what follows in a case may wait for them. */
@Dependent
public class HeldCalibrations {

    private static final TrackName TRACK = TrackName.of(TrackKind.CALIBRATION);

    @Inject
    EntityManager em;

    /** The facts about sessions by the case's id; a case about which none was is left out. One statement. */
    public Map<Long, Situation> facts(Collection<Long> caseIds) {
        Map<Long, Situation> facts = new HashMap<>();
        if (!caseIds.isEmpty()) {
            em.createQuery("select distinct i.caseId, c.id, c.stage from Calibration c join c.items i where i.caseId in :ids", Object[].class).setParameter("ids", caseIds)
                    .getResultList().forEach(row -> facts.put((Long) row[0], facts.getOrDefault(row[0], Situation.empty()).with(TRACK, Stage.of((String) row[2]))));
        }
        return facts;
    }

    /** A situation with what is known about the sessions on a case. */
    public static Situation beside(Situation situation, Situation sessions) {
        Situation both = situation;
        for (Stage stage : sessions.stages().getOrDefault(TRACK, List.of())) {
            both = both.with(TRACK, stage);
        }
        return both;
    }

    /** Where the sessions stand before which the score of a sheet lies, or lay. One statement. */
    public Situation about(Sheet sheet) {
        Situation about = Situation.empty();
        for (String stage : em.createQuery("select c.stage from Calibration c join c.items i where i.sheetId = :sheet", String.class).setParameter("sheet", sheet.id()).getResultList()) {
            about = about.with(TRACK, Stage.of(stage));
        }
        return about;
    }
}

package kz.bagalau.prints;

import java.time.Instant;
import java.util.List;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.cycle.Notice;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.Explanation;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.session.Protocol;
import kz.bagalau.session.Scene;

/** What else happened in a case of the scene: notices, the servant's own words, a member's separate opinion. */
final class Matters {

    private Matters() {
    }

    static void of(Scene scene, Long caseId) {
        Long servant = scene.servants.get(0);
        scene.database.run(em -> {
            em.persist(new Notice(scene.body, caseId, servant, Role.SERVANT, Scene.DAY.minusDays(40), Scene.DAY.minusDays(40), scene.secretary));
            em.persist(new Notice(scene.body, caseId, scene.servants.get(1), Role.RESPONDENT, Scene.DAY.minusDays(40), Scene.DAY.minusDays(40), scene.secretary));
            em.persist(new Explanation(caseId, Written.in(Lang.RU, "Прошу учесть отчёт."),
                    new Done(Deed.EXPLAIN, servant, Role.SERVANT, Medium.SYSTEM, Instant.EPOCH, Scene.DAY, null, null, "test"), servant, List.of()));
            em.createQuery("select p from Protocol p", Protocol.class).getResultList().get(0).differ(scene.secretary, caseId,
                    Written.in(Lang.KK, "Бағамен келіспеймін."), Instant.EPOCH);
        });
    }
}

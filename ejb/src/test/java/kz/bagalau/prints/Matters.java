package kz.bagalau.prints;

import java.time.Instant;
import java.util.List;
import kz.bagalau.documents.Registry;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.Bin;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.cycle.Notice;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.Explanation;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.PaperSubject;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.session.Protocol;
import kz.bagalau.papers.AcknowledgementSlip;
import kz.bagalau.papers.PrintSet.PrintedPaper;
import kz.bagalau.papers.PrintSet;
import kz.bagalau.planning.Beans;
import kz.bagalau.session.Scene;

/** What else there is in the scene: notices of a case, the servant's own words, a member's separate opinion, a paper of another body. */
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

    /** A document of another body in the same installation. */
    static RegisteredPaper foreign(Scene scene) {
        Long other = scene.database.call(em -> {
            StateBody body = new StateBody(new Bin("990240001118"), Bilingual.of("Басқа орган", "Другой орган"));
            em.persist(body);
            em.flush();
            return body.id();
        });
        PrintedPaper sheet = new PrintedPaper(Text.same("Лист"), "1/2015", 1);
        return scene.as(scene.secretary, beans -> beans.get(Registry.class).make(other, PaperKind.ACKNOWLEDGEMENT_SLIP, PaperSubject.ofPerson(scene.member),
                imprint -> AcknowledgementSlip.write(new PrintSet(Text.same("–"), Text.same("Нұрпейісова"), imprint, List.of(sheet)), List.of(Lang.RU))));
    }

    /** The protocol of the session. */
    static Long protocol(Beans beans) {
        return beans.get(ListPapers.class).em.createQuery("select p.id from RegisteredPaper p where p.kind = :kind", Long.class)
                .setParameter("kind", PaperKind.PROTOCOL).getResultList().get(0);
    }
}

package kz.bagalau.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.TreeSet;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.watch.CaseFile;

/**
 * Which of the documents that a session needs are there, by their codes in the edition's rule. Where nobody could be asked, or no sheet came
 * back, the system's note stands in the place of the circular sheets. The draft protocol is made from the agenda itself.
 */
@Dependent
class DocumentsAtHand {

    static final String SUPERVISOR_SHEET = "SUPERVISOR_SHEET";
    static final String CIRCULAR_SHEETS = "CIRCULAR_SHEETS";
    static final String JOB_DESCRIPTION = "JOB_DESCRIPTION";
    static final String DRAFT_PROTOCOL = "DRAFT_PROTOCOL";

    @Inject
    EntityManager em;

    Set<String> of(CaseFile file) {
        Set<String> there = new TreeSet<>();
        there.add(DRAFT_PROTOCOL);
        if (!file.standing().isEmpty() && file.standing().stream().allMatch(sheet -> sheet.latest(Deed.SEND).isPresent())) {
            there.add(SUPERVISOR_SHEET);
        }
        if (file.survey().map(DocumentsAtHand::settled).orElse(false)) {
            there.add(CIRCULAR_SHEETS);
        }
        if (jobDescribed(file)) {
            there.add(JOB_DESCRIPTION);
        }
        return there;
    }

    private static boolean settled(Survey survey) {
        return survey.closedOn() != null || survey.latest(Deed.NOTE_NOBODY).isPresent();
    }

    private boolean jobDescribed(CaseFile file) {
        return em.createQuery("select count(j) from JobDescription j where j.bodyId = :body and (j.personId = :person or j.post in (:kk, :ru))",
                Long.class).setParameter("body", file.subject().bodyId()).setParameter("person", file.subject().personId())
                .setParameter("kk", title(file.subject().facts().post().kk())).setParameter("ru", title(file.subject().facts().post().ru()))
                .getSingleResult() > 0;
    }

    private static String title(String post) {
        return post == null ? "" : post;
    }
}

package kz.bagalau.survey;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import kz.bagalau.model.survey.Survey;

/**
 * Surveys that nobody else changes until the transaction ends: an answer that comes while its survey is closed waits, and then finds it closed. Without that both would
 * succeed, and the answer would lie sealed for ever.
 */
@Dependent
public class HeldSurveys {

    private static final String BATCH = "eclipselink.batch";

    @Inject
    EntityManager em;

    /** The survey as it stands now. */
    Survey survey(Long surveyId) {
        Survey survey = em.find(Survey.class, surveyId, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(survey);
        return survey;
    }

    /** Holds those of cases, before they are read. */
    void ofCases(Collection<Long> caseIds) {
        em.createQuery("select s from Survey s where s.caseId in :cases order by s.id", Survey.class).setParameter("cases", caseIds)
                .setHint(BATCH, "s.journal").setHint(BATCH, "s.respondents").setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }
}

package kz.bagalau.web.survey;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.survey.ListSurveys;

/** On the card of a cycle: the way to its anonymous surveys, where its act holds any. */
@Named
@RequestScoped
public class SurveyOfCycle {

    @EJB
    private ListSurveys surveys;
    @Inject
    private Access access;

    /** True where the reader keeps the anonymous surveys of a cycle. */
    public boolean keeps(Long cycleId) {
        return access.may(Operation.SURVEY_CYCLE, cycleId) && surveys.held(cycleId);
    }
}

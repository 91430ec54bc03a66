package kz.bagalau.survey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.access.Refusal;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.planning.Recorder;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/** The meeting at which the servant was told of the report about him: who held it, when, and what was agreed. */
@Stateless
public class TellReport {

    @Inject
    CaseFiles files;
    @Inject
    Recorder recorder;

    /**
     * Enters the meeting.
     *
     * @param agreed what was agreed, at most {@link kz.bagalau.model.survey.SurveyMeeting#LONGEST} signs
     * @throws kz.bagalau.planning.WrongDay                 before the report was made, or after today
     * @throws kz.bagalau.law.explain.ObstacleException     where no report is made yet, or a meeting is entered already
     */
    @Operates(Operation.SURVEY_FEEDBACK)
    public void met(@Of(Kind.CASE) Long caseId, @Recorded("day") LocalDate day, String agreed) {
        CaseFile file = files.file(caseId);
        SurveyLaw.require(file);
        Survey survey = file.survey().orElseThrow();
        recorder.requireSince(survey.closedOn() == null ? recorder.today() : survey.closedOn(), day);
        Role role = role(file.subject());
        survey.meet(new Course(file.law().road(survey.track()), Situation.empty(), recorder.done(Deed.FEEDBACK, role).dated(day)), agreed);
    }

    /** Whoever scored a sheet handed to him, or has one that was withdrawn, holds no meeting about the year. */
    private Role role(EvaluationCase subject) {
        if (recorder.caller().equals(subject.supervisorId())) {
            return Role.EVALUATOR;
        } else if (CurrentCaller.get().holds(kz.bagalau.model.account.Role.HEAD_OF_HR, subject.bodyId(), recorder.today())) {
            return Role.HEAD_OF_HR;
        }
        throw new AccessDenied(Operation.SURVEY_FEEDBACK, Refusal.ROLE);
    }
}

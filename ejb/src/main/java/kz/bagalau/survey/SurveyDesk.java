package kz.bagalau.survey;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Document;
import kz.bagalau.law.process.Situation;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.survey.Respondent;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.planning.Recorder;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.Receipts;

/** What HR does with any survey, circular or anonymous, in the same way: it begins one, names people, opens it, has a form go out to somebody. */
@Dependent
public class SurveyDesk {

    /** So many signs of a reason are kept. */
    static final int LONGEST = 2000;

    @Inject
    EntityManager em;
    @Inject
    SurveyKeys keys;
    @Inject
    Recorder recorder;

    /** The survey of a case that counts; a new one by a rule of the edition where there is none. */
    Survey survey(CaseFile file, String rule) {
        return file.survey().orElseGet(() -> {
            Survey survey = new Survey(file.subject().bodyId(), file.subject().id(), rule, file.subject().editionHash());
            em.persist(survey);
            em.flush();
            return survey;
        });
    }

    /** Names people in the place of those named before. */
    void name(Survey survey, Course course, List<Respondent> people) {
        survey.follow(course);
        survey.asked().stream().map(Respondent::personId).toList().forEach(survey::unask);
        em.flush();
        people.forEach(survey::ask);
    }

    /**
     * Opens a survey: it gets its keys, and those named their forms.
     *
     * @param ground why it is opened before the period is at its end, or null
     */
    void open(CaseFile file, Survey survey, Receipts receipts, String ground) {
        String said = said(ground);
        Situation situation = said == null ? Situation.empty() : Situation.empty().with(Document.GROUND);
        survey.follow(course(file, survey, early(file, recorder.today()) ? situation.with(Circumstance.EARLY) : situation, Deed.OPEN, said));
        keys.equip(survey);
        survey.asked().forEach(one -> issue(survey, one.personId(), receipts));
    }

    /** True before the last month of the period that is evaluated. */
    static boolean early(CaseFile file, LocalDate today) {
        return today.isBefore(file.subject().period().last().withDayOfMonth(1));
    }

    /** A form goes out to one of those asked. */
    void issue(Survey survey, Long personId, Receipts receipts) {
        LocalDate today = recorder.today();
        survey.issued(personId, today, receipts.of(personId, today).orElse(null));
    }

    /** A deed of HR on the road of a survey. */
    Course course(CaseFile file, Survey survey, Situation situation, Deed deed, String reason) {
        return new Course(file.law().road(survey.track()), situation, recorder.done(deed, Role.HR_WORKER, reason));
    }

    /** True where the deed can be done next, as far as the stage is concerned. */
    static boolean before(CaseFile file, Survey survey, Deed deed) {
        return survey.before(file.law().road(survey.track()), deed);
    }

    /** A reason as it is kept; null where none was given. @throws IllegalArgumentException when it is longer than {@link #LONGEST} signs */
    static String said(String reason) {
        if (reason != null && reason.strip().length() > LONGEST) {
            throw new IllegalArgumentException("a reason of " + reason.length() + " signs, at most " + LONGEST);
        }
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}

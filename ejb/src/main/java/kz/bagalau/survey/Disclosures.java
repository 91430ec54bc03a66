package kz.bagalau.survey;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.law.result.Disclosure;
import kz.bagalau.law.result.Disclosure.Viewer;
import kz.bagalau.model.survey.OpenedAnswer;
import kz.bagalau.model.survey.OpenedText;
import kz.bagalau.model.survey.Respondent;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.watch.CaseFile;

/** The one door to the answers of closed anonymous surveys: whoever wants them gets what the law class lets this viewer see, never the answers. */
@Dependent
public class Disclosures {

    @Inject
    EntityManager em;

    /** What a viewer may see of the closed survey of a case. */
    public Disclosure of(CaseFile file, Survey survey, Viewer viewer) {
        return of(Map.of(survey, file), any -> viewer).get(survey);
    }

    /** What a person may see of many surveys, in two statements: from one who answered in some of them is kept what he could lay bare by taking off his own. */
    public Map<Survey, Disclosure> of(Map<Survey, CaseFile> surveys, Long person) {
        Map<Long, Viewer> own = surveys.isEmpty() || person == null ? Map.of() : em.createQuery("select s.id, r from Survey s join s.respondents r where s.id in :ids and r.personId = :person"
                + " and r.answered = true", Object[].class).setParameter("ids", surveys.keySet().stream().map(Survey::id).toList()).setParameter("person", person)
                .getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> Viewer.answered(((Respondent) row[1]).role()), (one, two) -> one));
        return of(surveys, survey -> own.getOrDefault(survey.id(), Viewer.STRANGER));
    }

    private Map<Survey, Disclosure> of(Map<Survey, CaseFile> surveys, Function<Survey, Viewer> viewer) {
        Map<Long, List<OpenedAnswer>> answers = answers(surveys.keySet().stream().map(Survey::id).toList());
        return surveys.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> {
            SurveyLaw law = SurveyLaw.require(each.getValue());
            return new Disclosure(law.rule(), law.head(), answers.getOrDefault(each.getKey().id(), List.of()).stream()
                    .map(answer -> new Disclosure.Answer(answer.group(), answer.points())).toList(), each.getKey().answers(), viewer.apply(each.getKey()));
        }));
    }

    private Map<Long, List<OpenedAnswer>> answers(Collection<Long> surveys) {
        return surveys.isEmpty() ? Map.of() : em.createQuery("select a from OpenedAnswer a where a.surveyId in :surveys order by a.id", OpenedAnswer.class)
                .setParameter("surveys", surveys).setHint("eclipselink.batch", "a.points").getResultList().stream().collect(Collectors.groupingBy(OpenedAnswer::surveyId));
    }

    /** As what a person looks: one who answered in it, or a stranger to its answers. */
    static Viewer viewer(Survey survey, Long person) {
        return survey.asked(person).filter(Respondent::answered).map(one -> Viewer.answered(one.role())).orElse(Viewer.STRANGER);
    }

    /** The words that were written, by their random ids; none where the viewer may not read them. */
    public List<String> texts(Survey survey, Disclosure shown) {
        return !shown.texts() ? List.of() : em.createQuery("select t from OpenedText t where t.surveyId = :survey order by t.id", OpenedText.class)
                .setParameter("survey", survey.id()).getResultStream().map(OpenedText::words).toList();
    }
}

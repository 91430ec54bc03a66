package kz.bagalau.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.calculation.Takes;
import kz.bagalau.law.calculation.Wanted;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Fact;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Marks;
import kz.bagalau.law.instrument.MeanOfPeriods;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.Part;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.law.sheet.Said;
import kz.bagalau.law.text.Text;
import kz.bagalau.library.Library;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.model.survey.OpenedAnswer;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.watch.CaseFile;

/** The facts of a case for the rules of its edition: signed sheets, and the answers of closed surveys without their authors. */
@Dependent
public class CaseFacts {

    @Inject
    EntityManager em;
    @Inject
    Library library;

    /** What the sheets and surveys of a case say. */
    public Told of(CaseFile file) {
        return of(file, Map.of());
    }

    /**
     * The same with other points of parts of the period than those that stand.
     *
     * @param points by the code of the part
     */
    public Told of(CaseFile file, Map<String, Score> points) {
        List<Said> said = new ArrayList<>();
        for (Sheet sheet : file.whole().stream().filter(one -> one.signature().isPresent()).toList()) {
            said.addAll(file.form(sheet).said(sheet.filled()));
        }
        file.circular().ifPresent(survey -> said.add(new Said(survey.kind(), "", answers(survey), List.of())));
        new SubPeriods(file.law().edition()).means().forEach(mean -> said.add(new Said(mean.name(), "", parts(file, mean, points), List.of())));
        return new Told(file.law().edition(), said);
    }

    /** The results of the parts of the period that such a rule takes, each named with the wording of the act under which it stands, where that is another. */
    private List<Fact> parts(CaseFile file, MeanOfPeriods mean, Map<String, Score> points) {
        SubPeriods whole = new SubPeriods(file.law().edition());
        Map<String, Fact> parts = new TreeMap<>();
        for (CaseResult result : file.subject().inForce()) {
            Edition edition = library.law(result.editionHash()).edition();
            boolean ofPart = new SubPeriods(edition).kinds().stream().anyMatch(kind -> kind.name().equals(result.kind()) && whole.takes(mean, kind));
            result.points().filter(score -> ofPart).ifPresent(score -> parts.put(result.part(), new Part(name(file, edition, result.part()), points.getOrDefault(result.part(), score))));
        }
        return List.copyOf(parts.values());
    }

    private static Text name(CaseFile file, Edition edition, String part) {
        Text name = new SubPeriods(edition).part(part).map(Period::name).orElseGet(() -> Text.same(part));
        Text act = edition.act().shortName();
        return edition.hash().equals(file.law().edition().hash()) ? name
                : new Text(name.kk() + " (" + act.kk() + ")", name.ru() + " (" + act.ru() + ")", name.en() + " (" + act.en() + ")");
    }

    /** The answers come under random ids: their order tells nothing. */
    private List<Fact> answers(Survey survey) {
        return em.createQuery("select a from OpenedAnswer a where a.surveyId = :survey order by a.id", OpenedAnswer.class)
                .setParameter("survey", survey.id()).getResultStream().map(answer -> (Fact) new Marks(answer.sheet(), answer.points())).toList();
    }

    /**
     * What the papers of a case say to its edition.
     *
     * @param said by rule and part of the result
     */
    public record Told(Edition edition, List<Said> said) {

        public Told {
            said = List.copyOf(said);
        }

        /** The parts in which a rule is answered, in the order of the act: each competency, say; one empty part where it is answered as a whole. */
        public List<String> parts(String rule) {
            Set<String> asked = Wanted.by(edition, rule).stream().flatMap(wanted -> wanted.facts().stream()).map(Takes::rule).map(each -> each.name())
                    .collect(Collectors.toSet());
            List<String> parts = said.stream().filter(one -> asked.contains(one.rule()) && !one.part().isEmpty()).map(Said::part).distinct().toList();
            return parts.isEmpty() ? List.of("") : parts;
        }

        /** The question to the edition for a part of a result. */
        public Evaluation evaluation(String part) {
            Facts facts = Facts.none();
            for (Said one : said) {
                facts = one.part().isEmpty() || one.part().equals(part) ? facts.and(one.rule(), one.facts()) : facts;
            }
            return new Evaluation(edition, facts);
        }

        /** The answer of a rule for a part, with the grounds on which it was asked. */
        public Outcome outcome(String rule, String part) {
            List<Step> grounds = said.stream().filter(one -> one.rule().equals(rule) && one.part().equals(part)).flatMap(one -> one.grounds().stream()).toList();
            Outcome outcome = evaluation(part).answer(rule);
            return grounds.isEmpty() ? outcome : outcome.then(judged -> Outcome.of(judged.value(), judged.step().because(grounds)));
        }
    }
}

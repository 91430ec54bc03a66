package kz.bagalau.survey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.documents.Order;
import kz.bagalau.documents.Registry;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.number.Rounding;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.result.Disclosure;
import kz.bagalau.law.result.Disclosure.Viewer;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.Unit;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.PaperSubject;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/** The report of a closed anonymous survey: on the page as the caller may see it, on paper as everybody may who can hold it. */
@Stateless
public class ReadReport {

    /** The paper goes from hand to hand: it says nothing that one who answered himself could turn against the others. */
    private static final Viewer HOLDER = Viewer.answered(null);

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CaseFiles files;
    @Inject
    Disclosures disclosures;
    @Inject
    Registry registry;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /**
     * The report of a case as the caller may see it; the servant's own first look is noted.
     *
     * @throws IllegalStateException while there is none
     */
    @Operates(Operation.SURVEY_REPORT)
    public SurveyReport report(@Of(Kind.CASE) Long caseId) {
        CaseFile file = files.file(caseId);
        return report(file, reported(file));
    }

    /** The same; empty while there is none. */
    @Operates(Operation.SURVEY_REPORT)
    public Optional<SurveyReport> find(@Of(Kind.CASE) Long caseId) {
        CaseFile file = files.file(caseId);
        return standing(file).map(survey -> report(file, survey));
    }

    private SurveyReport report(CaseFile file, Survey survey) {
        if (file.subject().personId().equals(recorder.caller())) {
            survey.reportOpened(recorder.today());
        }
        Disclosure shown = disclosures.of(file, survey, Disclosures.viewer(survey, recorder.caller()));
        List<SurveyReport.Line> lines = SurveyReport.lines(shown, survey.selfPoints());
        List<Role> groups = lines.stream().flatMap(line -> line.groups().keySet().stream()).distinct().sorted().toList();
        return new SurveyReport(file.subject().id(), name(file.subject()), file.subject().facts().post(), em.find(Unit.class, file.subject().facts().unitId()).name(),
                file.subject().period(), survey.answers(), shown.nothing().orElse(null), lines, shown.leastExpressed(), disclosures.texts(survey, shown), groups,
                disclosures.of(file, survey, HOLDER).nothing().isEmpty(), told(survey), SurveyDesk.before(file, survey, Deed.FEEDBACK));
    }

    private SurveyReport.Told told(Survey survey) {
        return survey.meeting().map(held -> {
            Long by = survey.latest(Deed.FEEDBACK).orElseThrow().byId();
            return new SurveyReport.Told(staff.names(List.of(by), recorder.today()).get(by), held.on(), held.agreed());
        }).orElse(null);
    }

    private static Optional<Survey> standing(CaseFile file) {
        return file.survey().filter(survey -> file.anonymous().isPresent() && survey.latest(Deed.REPORT).isPresent());
    }

    private static Survey reported(CaseFile file) {
        return standing(file).orElseThrow(() -> new IllegalStateException("the survey of case " + file.subject().id() + " has no report"));
    }

    private PersonName name(EvaluationCase subject) {
        return staff.names(List.of(subject.personId()), recorder.today()).get(subject.personId());
    }

    /**
     * The report as a registered document by the annex of the act: the one that stands, or a new one where it would say something else.
     *
     * @return its file
     * @throws kz.bagalau.law.explain.ObstacleException where so few answered that the paper could not be given to one of them
     */
    @Operates(Operation.SURVEY_REPORT_PRINT)
    public Long print(@Of(Kind.CASE) Long caseId) {
        CaseFile file = files.file(caseId);
        Survey survey = reported(file);
        Disclosure shown = disclosures.of(file, survey, HOLDER);
        shown.nothing().ifPresent(why -> {
            throw why.refusal();
        });
        return registry.current(Order.first(file.subject().bodyId(), PaperKind.SURVEY_REPORT, PaperSubject.ofCase(caseId, file.subject().personId()),
                Registry.form(file.law().edition(), "survey-report"), mark -> data(file.subject(), shown, survey), Registry.languages(file.law().edition()))).pdfId();
    }

    private FormData data(EvaluationCase subject, Disclosure shown, Survey survey) {
        PersonName name = name(subject);
        Map<String, Score> self = survey.selfPoints();
        List<Criterion> least = shown.leastExpressed();
        List<Disclosure.Line> lines = shown.lines();
        return FormData.empty().with("period", FormValue.same(days(subject.period()))).with("servantName", FormValue.of(name.kk().full(), name.ru().full()))
                .with("servantPost", value(subject.facts().post())).with("servantUnit", value(em.find(Unit.class, subject.facts().unitId()).name()))
                .with("answers", FormValue.same(String.valueOf(survey.answers())))
                .with("leastExpressed", FormValue.of(names(least, Lang.KK), names(least, Lang.RU)))
                .withRows("competencies", lines.stream().map(line -> Map.of("number", FormValue.same(lines.indexOf(line) + 1 + "."), "competency", FormValue.of(line.competency().name()),
                        "mean", FormValue.same(line.mean().map(mean -> number(mean.value())).orElse("–")),
                        "self", FormValue.same(Optional.ofNullable(self.get(line.competency().code())).map(ReadReport::number).orElse("–")))).toList());
    }

    private static String names(List<Criterion> least, Lang lang) {
        return least.isEmpty() ? "–" : String.join("; ", least.stream().map(one -> one.name().in(lang)).toList());
    }

    static String number(Score score) {
        return Rounding.SHOWN.printed(score);
    }

    static String days(Days days) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("dd.MM.yyyy");
        return day.format(days.first()) + " – " + day.format(days.last());
    }

    private static FormValue value(Bilingual text) {
        return text == null ? FormValue.BLANK : FormValue.of(text.in(Lang.KK.locale()), text.in(Lang.RU.locale()));
    }
}

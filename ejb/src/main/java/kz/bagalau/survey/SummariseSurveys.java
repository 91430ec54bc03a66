package kz.bagalau.survey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.documents.Registry;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.result.Disclosure;
import kz.bagalau.law.result.SurveySummary;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.Unit;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.papers.Imprint;
import kz.bagalau.papers.Paper;
import kz.bagalau.papers.PdfWriter;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/** What the anonymous surveys of a cycle came to together, for the head of HR: what training is about follows from it. */
@Stateless
public class SummariseSurveys {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Library library;
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
     * The numbers of a cycle; empty where its edition holds no anonymous survey. A survey whose report is kept from the reader because he answered in it is not
     * among them: the reports that he reads, taken off the whole, would tell it to him.
     */
    @Operates(Operation.SURVEY_SUMMARY)
    public Optional<SurveyTotals> totals(@Of(Kind.CYCLE) Long cycleId) {
        return find(cycleId);
    }

    private Optional<SurveyTotals> find(Long cycleId) {
        Cycle cycle = em.find(Cycle.class, cycleId);
        Law law = library.law(cycle.editionHash());
        return law.only(kz.bagalau.law.instrument.Survey.class).map(rule -> {
            Map<Survey, CaseFile> surveys = new HashMap<>();
            files.files(em.createQuery("select c.id from EvaluationCase c where c.cycleId = :cycle", Long.class).setParameter("cycle", cycleId).getResultList())
                    .values().forEach(file -> file.survey().filter(one -> one.latest(Deed.REPORT).isPresent()).ifPresent(one -> surveys.put(one, file)));
            List<SurveySummary.Person> people = disclosures.of(surveys, recorder.caller()).entrySet().stream().filter(each -> each.getValue().nothing().isEmpty())
                    .map(each -> person(surveys.get(each.getKey()), each.getValue())).toList();
            return totals(cycle, rule, new SurveySummary(people, rule.least()));
        });
    }

    private static SurveySummary.Person person(CaseFile file, Disclosure shown) {
        return new SurveySummary.Person(file.subject().facts().unitId(), shown.means(),
                shown.leastExpressed().stream().map(Criterion::code).collect(Collectors.toSet()));
    }

    private SurveyTotals totals(Cycle cycle, kz.bagalau.law.instrument.Survey rule, SurveySummary summary) {
        List<Criterion> asked = new ArrayList<>(rule.competencies(true));
        Set<String> known = asked.stream().map(Criterion::code).collect(Collectors.toSet());
        rule.competencies(false).stream().filter(one -> !known.contains(one.code())).forEach(asked::add);
        Map<Long, List<SurveySummary.Line>> units = summary.units(asked);
        Map<Long, Bilingual> names = units.isEmpty() ? Map.of() : em.createQuery("select u from Unit u where u.id in :ids", Unit.class)
                .setParameter("ids", units.keySet()).getResultStream().collect(Collectors.toMap(Unit::id, Unit::name));
        List<SurveySummary.Line> lines = summary.lines(asked);
        return new SurveyTotals(cycle.id(), cycle.days(), summary.people().size(), rule.least(), lines, SurveySummary.topics(lines),
                units.entrySet().stream().map(unit -> new SurveyTotals.OfUnit(names.get(unit.getKey()), unit.getValue(), SurveySummary.topics(unit.getValue()))).toList());
    }

    /** The summary by the annex of the act, as PDF; it bears no number: the register is read by others than the head of HR. */
    @Operates(Operation.SURVEY_SUMMARY)
    public byte[] print(@Of(Kind.CYCLE) Long cycleId) {
        SurveyTotals totals = find(cycleId).orElseThrow();
        Cycle cycle = em.find(Cycle.class, cycleId);
        Law law = library.law(cycle.editionHash());
        Imprint imprint = new Imprint(1, 1, "", registry.name(cycle.bodyId()), recorder.now());
        return PdfWriter.write(Paper.unsigned(Registry.form(law.edition(), "survey-summary"), data(cycle, totals), imprint, Registry.languages(law.edition())));
    }

    private FormData data(Cycle cycle, SurveyTotals totals) {
        PersonName head = recorder.caller() == null ? null : staff.names(List.of(recorder.caller()), recorder.today()).get(recorder.caller());
        return FormData.empty().with("bodyName", FormValue.of(registry.name(cycle.bodyId()))).with("period", FormValue.same(ReadReport.days(cycle.days())))
                .with("headOfHrName", head == null ? FormValue.BLANK : FormValue.of(head.kk().full(), head.ru().full()))
                .withRows("competencies", totals.lines().stream().map(line -> Map.of("number", FormValue.same(totals.lines().indexOf(line) + 1 + "."),
                        "competency", FormValue.of(line.competency().name()), "people", FormValue.same(line.people().isPresent() ? "" + line.people().getAsInt() : "–"),
                        "mean", FormValue.same(line.mean().map(ReadReport::number).orElse("–")),
                        "least", FormValue.same(line.least().isPresent() ? "" + line.least().getAsInt() : "–"))).toList());
    }
}

package kz.bagalau.archive;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.calibration.HeldCalibrations;
import kz.bagalau.law.act.Act;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.model.record.RecordLine;
import kz.bagalau.model.record.ServiceRecordEntry;
import kz.bagalau.model.record.ServiceRecordEntry.Acquainted;
import kz.bagalau.planning.Recorder;
import kz.bagalau.session.Grades;
import kz.bagalau.session.NamedResult;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Joined;
import kz.bagalau.watch.Watched;

/** Enters settled results in the service record: read, refused or delivered, it is entered all the same. */
@Stateless
public class ServiceRecord {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CaseFiles files;
    @Inject
    Recorder recorder;
    @Inject
    AppealTerms terms;
    @Inject
    HeldCalibrations calibrations;
    @Inject
    ToArchive needs;

    /** The entries of a person, the latest decision first. */
    @Operates(Operation.WITHIN)
    public List<ServiceRecordEntry> of(Long personId) {
        return em.createQuery("select e from ServiceRecordEntry e where e.personId = :person order by e.decidedOn desc, e.id desc",
                ServiceRecordEntry.class).setParameter("person", personId).getResultList();
    }

    /**
     * Enters the results of cases whose acknowledgement is settled. Where the act has the servant acquainted with sheets and not with a result at the end, nothing is
     * entered in the service record, of which it does not speak: the case alone is recorded.
     *
     * @throws kz.bagalau.law.explain.ObstacleException when a case has not come so far
     */
    @Operates(Operation.RESULT_RECORD)
    public void enter(@Of(Kind.CASE) Collection<Long> caseIds) {
        Collection<CaseFile> cases = files.files(caseIds).values();
        Map<Long, Situation> sessions = calibrations.facts(caseIds);
        cases.forEach(file -> file.subject().follow(new Course(file.law().road(EvaluationCase.TRACK),
                HeldCalibrations.beside(Joined.of(file), sessions.getOrDefault(file.subject().id(), Situation.empty())), done(file, Deed.RECORD))));
        Map<Long, Acknowledgement> acknowledgements = acknowledgements(caseIds);
        Map<Long, String> protocols = protocols(cases);
        List<ServiceRecordEntry> former = standing(caseIds);
        Map<Long, ServiceRecordEntry> entered = new HashMap<>();
        cases.stream().filter(file -> acknowledgements.containsKey(file.subject().id())).forEach(file -> entered.put(file.subject().id(), entry(file, acknowledgements.get(file.subject().id()), protocols)));
        entered.values().forEach(em::persist);
        em.flush();
        former.forEach(old -> old.supersede(entered.get(old.caseId())));
    }

    private Done done(CaseFile file, Deed deed) {
        return recorder.done(deed, recorder.office(file.law().road(EvaluationCase.TRACK), deed, file.subject().bodyId()));
    }

    private ServiceRecordEntry entry(CaseFile file, Acknowledgement acknowledgement, Map<Long, String> protocols) {
        CaseResult result = file.subject().results().stream().filter(one -> one.id().equals(acknowledgement.resultId())).findFirst().orElseThrow();
        ServiceRecordEntry entry = new ServiceRecordEntry(file.subject().bodyId(), file.subject().personId(), basis(file, result, protocols.get(result.decidedBy())),
                how(acknowledgement), acknowledgement.settledOn().orElseThrow(), recorder.today());
        entry.beside(beside(file, acknowledgement));
        return entry;
    }

    private static List<RecordLine> beside(CaseFile file, Acknowledgement acknowledgement) {
        List<CaseResult> known = file.subject().results().stream().filter(one -> acknowledgement.results().contains(one.id())).toList();
        return NamedResult.of(file, known).stream().filter(one -> !one.result().id().equals(acknowledgement.resultId()))
                .map(one -> new RecordLine(words(one.name()), one.result().grade(), words(one.grade()))).toList();
    }

    private static Bilingual words(Text text) {
        return Bilingual.of(text.in(Lang.KK), text.in(Lang.RU));
    }

    /** What stands in the record for cases: a later decision takes its place, also one that changed but a part. */
    private List<ServiceRecordEntry> standing(Collection<Long> caseIds) {
        return em.createQuery("select e from ServiceRecordEntry e where e.caseId in :ids and e.supersededBy is null", ServiceRecordEntry.class)
                .setParameter("ids", caseIds).getResultList();
    }

    /** Answers that came after the entry: the entry says how each was acquainted in the end. */
    @Operates(Operation.WITHIN)
    public void reacquaint(Collection<Acknowledgement> answered) {
        Map<Long, ServiceRecordEntry> entries = entriesOf(answered.stream().map(Acknowledgement::resultId).toList());
        answered.stream().filter(one -> entries.containsKey(one.resultId()))
                .forEach(one -> one.settledOn().ifPresent(on -> entries.get(one.resultId()).acquaint(how(one), on)));
    }

    /**
     * Hands cases over to the archive.
     *
     * @throws kz.bagalau.law.explain.ObstacleException while the term of appeal runs or an appeal is under way
     */
    @Operates(Operation.RESULT_RECORD)
    public void archive(@Of(Kind.CASE) Collection<Long> caseIds) {
        Collection<CaseFile> cases = files.files(caseIds).values();
        Map<Long, Watched> appeals = terms.appeal(cases);
        Set<Long> pending = terms.pending(caseIds);
        Map<Long, Situation> sessions = calibrations.facts(caseIds);
        cases.forEach(file -> file.subject().follow(new Course(file.law().road(EvaluationCase.TRACK),
                needs.known(sessions.getOrDefault(file.subject().id(), Situation.empty()), appeals.get(file.subject().id()), pending.contains(file.subject().id())), done(file, Deed.ARCHIVE))));
    }

    /** The latest of each case. */
    private Map<Long, Acknowledgement> acknowledgements(Collection<Long> caseIds) {
        return em.createQuery("select a from Acknowledgement a where a.caseId in :ids order by a.id", Acknowledgement.class).setParameter("ids", caseIds)
                .setHint("eclipselink.batch", "a.results").getResultStream().collect(Collectors.toMap(Acknowledgement::caseId, Function.identity(), (one, two) -> two));
    }

    private Map<Long, ServiceRecordEntry> entriesOf(Collection<Long> resultIds) {
        return resultIds.isEmpty() ? Map.of() : em.createQuery("select e from ServiceRecordEntry e where e.resultId in :results order by e.id", ServiceRecordEntry.class)
                .setParameter("results", resultIds).getResultStream().collect(Collectors.toMap(ServiceRecordEntry::resultId, Function.identity(), (one, two) -> two));
    }

    private ServiceRecordEntry.Basis basis(CaseFile file, CaseResult result, String protocol) {
        Text grade = Grades.of(file.law(result).edition(), result.kind()).name(result.grade());
        return new ServiceRecordEntry.Basis(file.subject().id(), result.id(), file.subject().period(), result.score(), result.grade(),
                Bilingual.of(grade.kk(), grade.ru()), act(file.law().edition().act()), result.decidedOn(), protocol);
    }

    /** The act by its short name, with its number where the name does not tell it; an amended act has more than one. */
    private static Bilingual act(Act act) {
        boolean told = Stream.of(act.number().split(",\\s*")).allMatch(act.shortName().ru()::contains);
        String number = told ? "" : ", № " + act.number();
        return Bilingual.of(act.shortName().kk() + number, act.shortName().ru() + number);
    }

    /** The register marks of the protocols of the sessions that decided cases, by session. */
    private Map<Long, String> protocols(Collection<CaseFile> cases) {
        Set<Long> sessions = cases.stream().flatMap(file -> file.subject().results().stream()).map(CaseResult::decidedBy).filter(Objects::nonNull).collect(Collectors.toSet());
        return sessions.isEmpty() ? new HashMap<>() : em.createQuery("select p from RegisteredPaper p where p.subject.sessionId in :sessions order by p.id", RegisteredPaper.class)
                .setParameter("sessions", sessions).getResultStream()
                .collect(Collectors.toMap(paper -> paper.subject().sessionId(), RegisteredPaper::mark, (one, two) -> two, HashMap::new));
    }

    private static Acquainted how(Acknowledgement acknowledgement) {
        if (acknowledgement.answer() != null) {
            return acknowledgement.answer().disagreement() == null ? Acquainted.READ : Acquainted.READ_DISAGREES;
        }
        return acknowledgement.deliveredOn() == null ? Acquainted.REFUSED : Acquainted.POST;
    }
}

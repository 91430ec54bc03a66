package kz.bagalau.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.body.Unit;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Followed;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.model.survey.Respondent;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.planning.Recorder;
import kz.bagalau.planning.ToldParts;
import kz.bagalau.session.NamedResult;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;

/** Reads a case: its card, and apart from it, because fewer may see them, its results and who was asked about it. */
@Stateless
public class ReadCase {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CaseFiles files;
    @Inject
    Deadlines deadlines;
    @Inject
    Staff staff;
    @Inject
    Library library;
    @Inject
    Recorder recorder;
    @Inject
    ToldParts told;

    /** The card of a case. */
    @Operates(Operation.CASE_READ)
    public CaseCard card(@Of(Kind.CASE) Long caseId) {
        CaseFile file = files.file(caseId);
        EvaluationCase subject = file.subject();
        Track road = file.law().road(subject.track());
        Stream<Followed> open = Stream.concat(Stream.of(subject), file.sheets().stream());
        List<DeedEntry> journal = open.flatMap(thing -> thing.journal().stream()).sorted(Comparator.comparing(DeedEntry::at).reversed()).toList();
        return new CaseCard(file, em.find(Unit.class, subject.facts().unitId()), road.strip(Stage.of(subject.stage()), subject.passed()),
                deadlines.of(file).stream().filter(each -> each.role() != Role.RESPONDENT).toList(), journal,
                staff.names(List.copyOf(people(file, journal)), recorder.today()));
    }

    private static Set<Long> people(CaseFile file, List<DeedEntry> journal) {
        Set<Long> people = new HashSet<>(file.people().values());
        file.sheets().stream().map(Sheet::evaluatorId).forEach(people::add);
        journal.stream().map(DeedEntry::byId).filter(Objects::nonNull).forEach(people::add);
        return people;
    }

    /** Every result of a case, the newest first; superseded ones stay readable. The servant's own first look is noted. */
    @Operates(Operation.CASE_RESULT)
    public List<CaseResult> results(@Of(Kind.CASE) Long caseId) {
        CaseFile file = files.file(caseId);
        acquainted(file);
        return known(file).stream().sorted(Comparator.comparing(CaseResult::id).reversed()).toList();
    }

    /** One result of a case, by its number or, without one, the one that stands and by which the case is known; empty where the case has none. */
    @Operates(Operation.CASE_RESULT)
    public Optional<CaseResult> result(@Of(Kind.CASE) Long caseId, Long resultId) {
        CaseFile file = files.file(caseId);
        List<CaseResult> known = known(file);
        Optional<CaseResult> shown = resultId == null ? NamedResult.of(file, known.stream().filter(one -> !one.superseded()).toList()).stream().findFirst().map(NamedResult::result)
                : known.stream().filter(one -> one.id().equals(resultId)).findFirst();
        if (shown.filter(one -> one.part().isEmpty() && !one.superseded()).isPresent()) {
            acquainted(file);
        }
        return shown;
    }

    /** Those that the caller may know. */
    private List<CaseResult> known(CaseFile file) {
        EvaluationCase subject = file.subject();
        if (!subject.personId().equals(recorder.caller())) {
            return subject.results();
        }
        ToldParts.Untold untold = told.untold(List.of(subject.id()));
        return subject.results().stream().filter(one -> untold.tells(subject, one)).toList();
    }

    /** The servant who opens the result of the whole is acquainted with it, where the act has him acquainted by opening. */
    private void acquainted(CaseFile file) {
        if (file.subject().personId().equals(recorder.caller()) && waits(file)) {
            files.hold(List.of(file.subject().id()));
            Readings.of(files.file(file.subject().id())).stream().filter(one -> one.whole() && one.due()).forEach(one -> one.thing().acquainted(recorder.done(Deed.ACKNOWLEDGE, Role.SERVANT)));
        }
    }

    private static boolean waits(CaseFile file) {
        return Readings.of(file).stream().anyMatch(one -> one.whole() && one.due());
    }

    /** The law under which a case stands. */
    @Operates(Operation.CASE_READ)
    public Law law(@Of(Kind.CASE) Long caseId) {
        return files.file(caseId).law();
    }

    /** Who is asked about the servant, and, where the survey is not anonymous, whether he has answered; never what, never when. */
    @Operates(Operation.CASE_PAPERS)
    public List<Asked> asked(@Of(Kind.CASE) Long caseId) {
        CaseFile file = files.file(caseId);
        List<Respondent> respondents = file.survey().map(Survey::asked).orElse(List.of());
        var names = staff.names(respondents.stream().map(Respondent::personId).toList(), recorder.today());
        return respondents.stream().map(one -> new Asked(one.personId(), names.get(one.personId()), one.role(), one.reason(), one.issuedOn(), file.anonymous().isPresent() ? null : one.answered()))
                .toList();
    }

    /**
     * Everybody who could evaluate the servant: the holders of posts of the body but himself; the head of an executive body also those whom the
     * body knows from outside (seed 002, п. 3: the akim, or a deputy whom he authorised, who serve elsewhere).
     */
    @Operates(Operation.CASE_CHANGE)
    public List<PostHolder> evaluators(@Of(Kind.CASE) Long caseId) {
        EvaluationCase subject = em.find(EvaluationCase.class, caseId);
        LocalDate today = recorder.today();
        Stream<PostHolder> outside = subject.facts().headOfBody() ? staff.outsiders(subject.bodyId(), today).stream() : Stream.empty();
        return Stream.concat(staff.holders(subject.bodyId(), today).stream(), outside).filter(one -> !one.personId().equals(subject.personId())).toList();
    }
}

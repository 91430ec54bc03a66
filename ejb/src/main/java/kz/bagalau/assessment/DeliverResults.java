package kz.bagalau.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.account.Logins;
import kz.bagalau.assessment.Readings.Reading;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Document;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.session.Moved;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/**
 * Results for those who cannot open them: who was dismissed, or has no account. The head of HR sends them by the portal, the document-flow system or by post and
 * records the day and the proof (for the family of 2023, п. 7, 12; METHODOLOGIES.md, section 5); until then nothing counts as delivered.
 */
@Stateless
public class DeliverResults {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    SheetDesk desk;
    @Inject
    SettleReadings readings;
    @Inject
    Files files;
    @Inject
    Logins logins;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /**
     * Somebody whom results do not reach.
     *
     * @param what  the names of his sheets that wait
     * @param whole true where the result of the whole does
     * @param report true where the report of his survey does
     * @param since the day from which the first of them lies
     * @param media by which the act lets them be sent
     */
    public record Undelivered(Long caseId, PersonName name, List<Text> what, boolean whole, boolean report, LocalDate since, List<Medium> media) {
    }

    /** Those of a body to whom something is to be sent, by the case's id. */
    @Operates(Operation.RESULT_DELIVER_LIST)
    public List<Undelivered> waiting(@Of(Kind.BODY) Long bodyId) {
        Collection<CaseFile> cases = cases(bodyId);
        Map<Long, PersonName> names = staff.names(cases.stream().map(file -> file.subject().personId()).distinct().toList(), recorder.today());
        return cases.stream().filter(file -> !file.subject().personId().equals(recorder.caller())).map(file -> row(file, names.get(file.subject().personId()))).toList();
    }

    /** How many they are. */
    @Operates(Operation.WITHIN)
    public int count(Long bodyId) {
        return cases(bodyId).size();
    }

    private Collection<CaseFile> cases(Long bodyId) {
        Map<Long, Long> people = em.createQuery("select distinct c.id, c.facts.personId from Sheet s, EvaluationCase c where c.id = s.caseId and s.bodyId = :body and s.offeredOn is not null"
                + " and s.acquaintance.signedOn is null and not exists (select j.id from DeedEntry j where j.ownerId = s.id and j.deed = :delivered)", Object[].class)
                .setParameter("body", bodyId).setParameter("delivered", Deed.DELIVER).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
        people.putAll(readings.waiting(bodyId));
        Set<Long> outside = logins.without(people.values(), recorder.today());
        Set<Long> wanted = new HashSet<>(people.keySet());
        wanted.removeIf(id -> !outside.contains(people.get(id)));
        return wanted.isEmpty() ? List.of() : desk.files.files(wanted).values().stream().filter(file -> !sheets(file).isEmpty() || Readings.of(file).stream().anyMatch(Reading::due)).toList();
    }

    private static Undelivered row(CaseFile file, PersonName name) {
        List<Sheet> sheets = sheets(file);
        List<Reading> read = Readings.of(file).stream().filter(Reading::due).toList();
        LocalDate since = Stream.concat(sheets.stream().map(Sheet::offeredOn), read.stream().map(Reading::completed)).min(LocalDate::compareTo).orElseThrow();
        return new Undelivered(file.subject().id(), name, sheets.stream().map(file::name).toList(), read.stream().anyMatch(Reading::whole), read.stream().anyMatch(one -> !one.whole()),
                since, media(file));
    }

    /** The sheets that lie before him and that the road has the head of HR deliver. */
    private static List<Sheet> sheets(CaseFile file) {
        return file.standing().stream().filter(sheet -> sheet.offeredOn() != null && deliveries(file).anyMatch(move -> move.from().contains(Stage.of(sheet.stage())))).toList();
    }

    private static Stream<Move> deliveries(CaseFile file) {
        return file.law().route().tracks(TrackKind.SHEET).stream().flatMap(road -> road.moves().stream())
                .filter(move -> move.deed() == Deed.DELIVER && move.by().contains(Role.HEAD_OF_HR));
    }

    private static List<Medium> media(CaseFile file) {
        return deliveries(file).flatMap(move -> move.media().stream()).distinct().sorted().toList();
    }

    /**
     * Records that everything that lay before a servant on a day was sent to him and arrived; what came later waits on.
     *
     * @param date the day of the delivery, not before that of what is delivered
     * @throws kz.bagalau.law.explain.ObstacleException by a way that the act does not name
     * @throws kz.bagalau.planning.WrongDay             before the first of it lay there, or after today
     * @throws kz.bagalau.model.session.Moved           where nothing waits any more, or he can log in by now
     */
    @Operates(Operation.RESULT_DELIVER)
    public void deliver(@Of(Kind.CASE) Long caseId, @Recorded("medium") Medium medium, @Recorded("date") LocalDate date, Attachment proof) {
        desk.files.hold(List.of(caseId));
        CaseFile file = desk.files.file(caseId);
        List<Reading> due = Readings.of(file).stream().filter(Reading::due).toList();
        if (due.isEmpty() && sheets(file).isEmpty() || logins.without(List.of(file.subject().personId()), recorder.today()).isEmpty()) {
            throw new Moved(Moved.Why.STAGE, "nothing of case " + caseId + " waits to be delivered");
        }
        recorder.requireSince(row(file, null).since(), date);
        List<Reading> read = due.stream().filter(one -> !one.completed().isAfter(date)).toList();
        List<Long> sheets = sheets(file).stream().filter(one -> !one.offeredOn().isAfter(date)).map(Sheet::id).toList();
        Long proofId = files.store(file.subject().bodyId(), "scan", proof);
        Done now = recorder.done(Deed.DELIVER, Role.HEAD_OF_HR);
        Done done = new Done(now.deed(), now.byId(), now.role(), medium, now.at(), date, null, proofId, now.program());
        if (!media(file).contains(medium)) {
            throw new IllegalArgumentException(medium + " is no way of delivery");
        }
        desk.takeEntries(sheets).forEach(work -> work.sheet().follow(new Course(work.road(), work.situation().with(Document.DELIVERY_PROOF), done)));
        read.forEach(one -> one.thing().acquainted(done));
    }
}

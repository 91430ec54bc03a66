package kz.bagalau.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.assessment.SheetDesk.OnDesk;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.sheet.ScoreForm;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.Watched;

/**
 * HR works out the actual values of targets before the evaluator scores them, the department of economics agrees (aksu-2023, п. 23). Neither sees a score
 * (п. 16, 21).
 */
@Stateless
public class PrecomputeSheet {

    private static final Map<kz.bagalau.model.account.Role, Deed> DEEDS = Map.of(kz.bagalau.model.account.Role.HR_WORKER, Deed.PRECOMPUTE,
            kz.bagalau.model.account.Role.HEAD_OF_HR, Deed.PRECOMPUTE, kz.bagalau.model.account.Role.ECONOMICS, Deed.AGREE);

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    SheetDesk desk;
    @Inject
    Library library;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /**
     * What was worked out for a sheet so far.
     *
     * @throws IllegalArgumentException where its act has nothing worked out beforehand
     */
    @Operates(Operation.SHEET_FACTS)
    public SheetFacts facts(@Of(Kind.SHEET) Long sheetId) {
        OnDesk work = work(sheetId);
        List<Watched> terms = desk.deadlines.of(work.file());
        return facts(work.file(), work.sheet(), terms, staff.names(List.of(work.file().subject().personId()), recorder.today()));
    }

    /** The sheets of the caller's bodies that have values to work out, or to agree to, and are not signed; those of which the term ends first come first. */
    @Operates(Operation.SHEET_FACTS_LIST)
    public List<SheetFacts> list() {
        Set<Long> bodies = bodies(CurrentCaller.get(), recorder.today());
        if (bodies.isEmpty()) {
            return List.of();
        }
        // most sheets have nothing to be worked out: their cases are not read
        Set<String> kinds = em.createQuery("select distinct s.editionHash, s.kind from Sheet s where s.bodyId in :bodies and s.part <> '' and s.signature.signedOn is null", Object[].class)
                .setParameter("bodies", bodies).getResultStream().filter(row -> library.law((String) row[0]).road(TrackName.of(TrackKind.SHEET, (String) row[1]).toString())
                        .stagesOffering(Deed.PRECOMPUTE).size() > 0).map(row -> (String) row[1]).collect(Collectors.toSet());
        if (kinds.isEmpty()) {
            return List.of();
        }
        List<Long> cases = em.createQuery("select distinct s.caseId from Sheet s, EvaluationCase c where c.id = s.caseId and s.bodyId in :bodies and s.part <> '' and s.kind in :kinds"
                + " and s.signature.signedOn is null and (:me is null or c.facts.personId <> :me)", Long.class).setParameter("bodies", bodies).setParameter("kinds", kinds)
                .setParameter("me", recorder.caller()).getResultList();
        Map<Long, CaseFile> files = desk.files.files(cases);
        Map<Long, List<Watched>> terms = files.isEmpty() ? Map.of() : desk.deadlines.of(files.values());
        Map<Long, PersonName> names = files.isEmpty() ? Map.of() : staff.names(files.values().stream().map(file -> file.subject().personId()).distinct().toList(), recorder.today());
        return files.values().stream().flatMap(file -> file.standing().stream().filter(sheet -> worked(file, sheet) && sheet.signature().isEmpty())
                .map(sheet -> facts(file, sheet, terms.getOrDefault(file.subject().id(), List.of()), names)))
                .sorted(Comparator.comparing((SheetFacts one) -> one.term() == null ? LocalDate.MAX : one.term().last()).thenComparing(SheetFacts::sheetId)).toList();
    }

    /** The bodies in which the caller enters such values or agrees to them. */
    static Set<Long> bodies(Caller caller, LocalDate today) {
        return caller.bodies(today).stream().filter(body -> DEEDS.keySet().stream().anyMatch(role -> caller.holds(role, body, today))).collect(Collectors.toSet());
    }

    /**
     * Enters what was worked out; the evaluator finds it in the lines. Where the department agreed to other values, it has to agree anew.
     *
     * @param seen   the values that the caller saw, by the code of the line
     * @param values the values now; a line that is left out stays as it is
     * @throws FactsMoved when somebody entered others in between
     * @throws kz.bagalau.law.explain.ObstacleException when the sheet is signed, the act has nobody work values out, or no value stands in it then
     */
    @Operates(Operation.SHEET_PRECOMPUTE)
    public void enter(@Of(Kind.SHEET) Long sheetId, Map<String, String> seen, Map<String, String> values) {
        OnDesk work = held(sheetId, seen);
        requireSome(work, seen, values);
        Role role = recorder.places(work.sheet().bodyId()).contains(Role.HEAD_OF_HR) ? Role.HEAD_OF_HR : Role.HR_WORKER;
        work.sheet().precompute(work.course(recorder.done(Deed.PRECOMPUTE, role)), values);
    }

    /** With nothing in it, nothing was worked out: the duty stays. */
    private static void requireSome(OnDesk work, Map<String, String> seen, Map<String, String> values) {
        Map<String, String> after = new HashMap<>(seen);
        after.putAll(values);
        if (after.values().stream().allMatch(value -> value == null || value.isBlank())) {
            throw LegalObstacle.by(((ScoreForm) work.form()).rule(), "targets.line.noActual", Arg.word(work.sheet().filled().targets().get(0).name())).refusal();
        }
    }

    /**
     * The department of economics agrees to the values as the caller saw them.
     *
     * @throws FactsMoved when somebody entered others in between
     * @throws kz.bagalau.law.explain.ObstacleException when a value is missing, it agreed already, or the sheet is signed
     */
    @Operates(Operation.SHEET_FACTS_AGREE)
    public void agree(@Of(Kind.SHEET) Long sheetId, Map<String, String> seen) {
        OnDesk work = held(sheetId, seen);
        ScoreForm form = (ScoreForm) work.form();
        work.sheet().filled().targets().stream().filter(line -> line.measure().precomputed().isEmpty()).findFirst().ifPresent(line -> {
            throw LegalObstacle.by(form.rule(), "targets.line.noActual", Arg.word(line.name())).refusal();
        });
        if (agreed(work.sheet()).isPresent()) {
            throw LegalObstacle.by(form.rule(), "targets.agreedTwice").refusal();
        }
        work.sheet().follow(work.course(recorder.done(Deed.AGREE, Role.ECONOMICS)));
    }

    private OnDesk held(Long sheetId, Map<String, String> seen) {
        OnDesk work = desk.hold(sheetId);
        requireWorked(work.file(), work.sheet());
        if (!work.sheet().precomputed().equals(seen)) {
            throw new FactsMoved();
        }
        return work;
    }

    private OnDesk work(Long sheetId) {
        OnDesk work = desk.take(sheetId);
        requireWorked(work.file(), work.sheet());
        return work;
    }

    private static void requireWorked(CaseFile file, Sheet sheet) {
        if (!worked(file, sheet)) {
            throw new IllegalArgumentException("nothing is worked out beforehand for sheet " + sheet.id());
        }
    }

    private static boolean worked(CaseFile file, Sheet sheet) {
        return !file.road(sheet).stagesOffering(Deed.PRECOMPUTE).isEmpty() && file.form(sheet) instanceof ScoreForm && !sheet.targets().isEmpty();
    }

    private SheetFacts facts(CaseFile file, Sheet sheet, List<Watched> terms, Map<Long, PersonName> names) {
        ScoreForm form = (ScoreForm) file.form(sheet);
        Track road = file.road(sheet);
        Optional<String> within = road.moves().stream().filter(move -> move.deed() == Deed.PRECOMPUTE).flatMap(move -> move.within().stream()).findFirst();
        Watched term = terms.stream().filter(Watched::open).filter(each -> sheet.id().equals(each.thingId()) && within.filter(each.term()::equals).isPresent()).findFirst().orElse(null);
        boolean open = sheet.signature().isEmpty() && !Objects.equals(file.subject().personId(), recorder.caller());
        boolean whole = sheet.precomputed().values().stream().noneMatch(String::isEmpty); // with a line still open it is not worked out
        LocalDate entered = sheet.latest(Deed.PRECOMPUTE).filter(any -> whole).map(DeedEntry::on).orElse(null);
        LocalDate agreed = agreed(sheet).map(DeedEntry::on).orElse(null);
        return new SheetFacts(sheet.id(), names.get(file.subject().personId()), file.subject().facts().post(), file.name(sheet), term,
                sheet.filled().targets().stream().map(line -> SheetFacts.Line.of(form, line)).toList(), entered, agreed, open && may(sheet, road, Deed.PRECOMPUTE),
                open && entered != null && agreed == null && may(sheet, road, Deed.AGREE));
    }

    private boolean may(Sheet sheet, Track road, Deed deed) {
        Caller caller = CurrentCaller.get();
        return road.stagesOffering(deed).contains(Stage.of(sheet.stage()))
                && DEEDS.entrySet().stream().anyMatch(each -> each.getValue() == deed && caller.holds(each.getKey(), sheet.bodyId(), recorder.today()));
    }

    /** The agreement to the values as they stand; one that came before they were entered anew counts no more. */
    static Optional<DeedEntry> agreed(Sheet sheet) {
        List<DeedEntry> all = sheet.journal().stream().filter(entry -> entry.deed() == Deed.PRECOMPUTE || entry.deed() == Deed.AGREE).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1)).filter(entry -> entry.deed() == Deed.AGREE);
    }
}

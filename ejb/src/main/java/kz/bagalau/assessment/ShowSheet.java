package kz.bagalau.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.assessment.SheetDesk.OnDesk;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Offer;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.evaluation.Signature;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.Watched;

/** Shows a sheet to whoever works on it or reads it, with what he may do next. */
@Stateless
public class ShowSheet {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    SheetDesk desk;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /** The sheet as its evaluator sees it. */
    @Operates(Operation.SHEET_FILL)
    public SheetView filling(@Of(Kind.SHEET) Long sheetId) {
        return view(sheetId, Sheet::filled);
    }

    /** The sheet as it is read: by the servant to whom it was offered, by HR and the commission. */
    @Operates(Operation.SHEET_READ)
    public SheetView reading(@Of(Kind.SHEET) Long sheetId) {
        return view(sheetId, Sheet::filled);
    }

    /** The sheet as the higher supervisor sees it before he agrees or returns it. */
    @Operates(Operation.SHEET_READ)
    public SheetView agreeing(@Of(Kind.SHEET) Long sheetId) {
        return view(sheetId, Sheet::filled);
    }

    /** The sheet as HR enters it from paper: without what its evaluator has drafted and not signed. */
    @Operates(Operation.SHEET_PAPER)
    public SheetView entering(@Of(Kind.SHEET) Long sheetId) {
        return view(sheetId, Sheet::handed);
    }

    private SheetView view(Long sheetId, Function<Sheet, Filled> known) {
        OnDesk work = desk.take(sheetId);
        Sheet sheet = work.sheet();
        List<Watched> terms = desk.deadlines.of(work.file()).stream().filter(each -> sheet.id().equals(each.thingId()) && sheet.evaluatorId().equals(each.personId())).toList();
        List<Offer> offers = work.road().offered(Stage.of(sheet.stage()), roles(work), work.situation().with(Circumstance.OFFERED_IN_PERSON));
        Set<Deed> ahead = Arrays.stream(Deed.values()).filter(deed -> sheet.before(work.road(), deed)).collect(Collectors.toUnmodifiableSet());
        return new SheetView(sheet, known.apply(sheet), work.file().subject(), work.form(), terms, offers, ahead, staff.names(List.copyOf(people(work)), recorder.today()), files(sheet),
                work.held(), work.outcome().flatMap(Outcome::step).orElse(null), work.hash(), work.file().part(sheet).map(Period::name).orElse(null), work.proposed(), work.file().running(sheet, recorder.today()), work.opening());
    }

    private Map<Long, String> files(Sheet sheet) {
        List<Long> ids = sheet.targets().stream().flatMap(one -> one.evidence().stream()).toList();
        return ids.isEmpty() ? Map.of() : em.createQuery("select f.id, f.name from StoredFile f where f.id in :ids", Object[].class)
                .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    private Set<Role> roles(OnDesk work) {
        Long caller = recorder.caller();
        if (work.file().subject().personId().equals(caller)) {
            return EnumSet.of(Role.SERVANT);
        }
        if (work.sheet().evaluatorId().equals(caller)) {
            return EnumSet.of(work.sheet().evaluatorRole());
        }
        Set<Role> places = recorder.places(work.sheet().bodyId());
        return places.contains(Role.HEAD_OF_HR) ? places : caller != null && caller.equals(work.file().subject().facts().higherId()) ? EnumSet.of(Role.HIGHER_SUPERVISOR) : EnumSet.of(Role.HR_WORKER);
    }

    private static Set<Long> people(OnDesk work) {
        Set<Long> people = new HashSet<>();
        people.add(work.file().subject().personId());
        people.add(work.sheet().evaluatorId());
        Optional.ofNullable(work.file().subject().facts().higherId()).ifPresent(people::add);
        Stream.of(work.sheet().signature(), work.sheet().acquaintance(), work.sheet().approval()).flatMap(Optional::stream)
                .flatMap(one -> Stream.of(one.signerId(), one.enteredBy())).filter(Objects::nonNull).forEach(people::add);
        work.sheet().latest(Deed.RETURN).map(DeedEntry::byId).ifPresent(people::add);
        Stream.concat(work.sheet().refusal().stream(), work.sheet().formerRefusals().stream())
                .forEach(refusal -> refusal.signatures().stream().map(Signature::signerId).forEach(people::add));
        return people;
    }
}

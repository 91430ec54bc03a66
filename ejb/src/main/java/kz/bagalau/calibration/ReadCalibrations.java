package kz.bagalau.calibration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.calibration.CalibrationDesk.OnDesk;
import kz.bagalau.documents.Registry;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Offer;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.text.Lang;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.Unit;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.CalibrationArgument;
import kz.bagalau.model.calibration.CalibrationItem;
import kz.bagalau.model.calibration.CalibrationMember;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Watched;

/** Lists calibration sessions by their state, and shows one to those who may know its scores. */
@Stateless
public class ReadCalibrations {

    /** The deeds on one of several scores: what is noted with them is about that score. */
    private static final Set<Deed> OF_ONE_SCORE = EnumSet.of(Deed.PREPARE, Deed.DESCRIBE, Deed.DECIDE, Deed.REVISE, Deed.PUT_AGAIN);
    private static final Set<Deed> OF_A_MEMBER = Set.of(Deed.CHANGE, Deed.NOTE_MISSING_SIGNATURE);

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CalibrationDesk desk;
    @Inject
    CalibrationTerms terms;
    @Inject
    ScoreText scores;
    @Inject
    CaseFiles files;
    @Inject
    Registry registry;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /** A page of a body's sessions, the latest first, without any score; filter "state": "running" or "ended". A fixed number of statements. */
    @Operates(Operation.CALIBRATION_LIST)
    public ListPage<CalibrationRow> list(@Of(Kind.BODY) Long bodyId, ListQuery query) {
        return page(bodyId, em.createQuery("select c from Calibration c where c.bodyId = :body order by c.id desc", Calibration.class).setParameter("body", bodyId)
                .setHint("eclipselink.batch", "c.journal").setHint("eclipselink.batch", "c.items").getResultList(), query);
    }

    /** Those in which the caller has a part: his own, those on scores that he gave, those in which he sits. */
    @Operates(Operation.CALIBRATION_MINE)
    public List<CalibrationRow> mine() {
        Long me = CurrentCaller.get().personId();
        List<Calibration> found = me == null ? List.of() : em.createQuery("select c from Calibration c where c.applicantId = :me or c.holderId = :me and c.stage not in :ended"
                + " or exists (select i.id from Calibration d join d.items i where d.id = c.id and (i.evaluatorId = :me or i.personId = :me and c.stage in :told))"
                + " or c.stage in :held and exists (select m.id from Calibration d join d.members m where d.id = c.id and m.personId = :me and m.releasedAt is null) order by c.id desc", Calibration.class)
                .setParameter("me", me).setParameter("told", Calibration.TOLD).setParameter("ended", Calibration.ENDED)
                .setParameter("held", Calibration.HELD).getResultList();
        return found.stream().collect(Collectors.groupingBy(Calibration::bodyId)).entrySet().stream()
                .flatMap(body -> page(body.getKey(), body.getValue(), ListQuery.everything()).rows().stream())
                .sorted(Comparator.comparing(CalibrationRow::id).reversed()).toList();
    }

    private ListPage<CalibrationRow> page(Long bodyId, Collection<Calibration> found, ListQuery query) {
        Map<Long, PersonName> names = staff.names(found.stream().map(Calibration::applicantId).filter(Objects::nonNull).distinct().toList(), recorder.today());
        Map<Long, Unit> units = units(found.stream().map(Calibration::unitId).filter(Objects::nonNull).distinct().toList());
        Function<Long, Watched> next = terms.running(bodyId, found);
        List<CalibrationRow> rows = found.stream().filter(one -> query.filter("state").map(state -> state.equals("ended") == Calibration.ENDED.contains(one.stage())).orElse(true))
                .map(one -> new CalibrationRow(one.id(), one.applicantId(), one.applicantId() == null ? null : names.get(one.applicantId()), one.unitId() == null ? null : units.get(one.unitId()).name(), one.part(),
                        one.journal().get(0).on(), one.stage(), one.late(), one.items().size(), next.apply(one.id())))
                .filter(row -> searched(row).contains(query.search().toLowerCase(Locale.ROOT))).toList();
        return new ListPage<>(rows.stream().skip(query.first()).limit(query.size()).toList(), rows.size());
    }

    private Map<Long, Unit> units(List<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select u from Unit u where u.id in :ids", Unit.class).setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    private static String searched(CalibrationRow row) {
        String name = row.name() == null ? "" : row.name().kk().full() + " " + row.name().ru().full();
        String unit = row.unit() == null ? "" : row.unit().kk() + " " + row.unit().ru();
        return (name + " " + unit).toLowerCase(Locale.ROOT);
    }

    /** One session with the scores that the caller may see. @throws IllegalArgumentException when there is none */
    @Operates(Operation.CALIBRATION_READ)
    public CalibrationCard card(@Of(Kind.CALIBRATION) Long id) {
        OnDesk work = desk.look(id);
        Calibration calibration = work.calibration();
        Set<Role> roles = roles(calibration);
        List<CalibrationItem> seen = calibration.items().stream().filter(item -> sees(calibration, item, roles)).toList();
        Map<Long, CaseFile> cases = files.files(seen.stream().map(CalibrationItem::caseId).distinct().toList());
        Lang lang = Lang.valueOf(language());
        List<CalibrationCard.Score> shown = seen.stream().map(item -> scores.of(cases.get(item.caseId()), item, recorder.caller(), lang)).toList();
        Stage stage = Stage.of(calibration.stage());
        List<Offer> offered = work.road().offered(stage, roles, calibration.at(Calibration.APPOINTED, Calibration.OPEN, Calibration.INTERRUPTED) ? work.voted() : work.because("?"));
        return new CalibrationCard(calibration, shown, history(calibration, roles), paper(calibration), extracts(seen),
                terms.of(calibration.bodyId(), List.of(calibration)).getOrDefault(id, List.of()), offered, work.road().strip(stage, calibration.passed()),
                staff.names(people(calibration), recorder.today()), roles.contains(Role.HEAD_OF_HR), roles.contains(Role.MEMBER));
    }

    /** The protocol as it was filed; before that the one with places to sign. */
    private RegisteredPaper paper(Calibration calibration) {
        return Stream.of(calibration.filedId(), calibration.paperId()).filter(Objects::nonNull).findFirst().flatMap(registry::paper).orElse(null);
    }

    /** The extracts on scores that the caller sees, the latest of each. */
    private Map<Long, RegisteredPaper> extracts(List<CalibrationItem> seen) {
        return seen.isEmpty() ? Map.of() : em.createQuery("select p from RegisteredPaper p where p.kind = :kind and p.subject.thingId in :ids order by p.id", RegisteredPaper.class)
                .setParameter("kind", PaperKind.PROTOCOL_EXTRACT).setParameter("ids", seen.stream().map(CalibrationItem::id).toList()).getResultStream()
                .collect(Collectors.toMap(paper -> paper.subject().thingId(), Function.identity(), (one, two) -> two));
    }

    /** Of a session over a whole unit, a servant and an evaluator are not told what was noted on the scores of others; of none, why a member left or did not sign. */
    private List<DeedEntry> history(Calibration calibration, Set<Role> roles) {
        boolean knows = knows(calibration, roles);
        boolean whole = !calibration.planned() || knows;
        return calibration.journal().stream().filter(entry -> whole || !OF_ONE_SCORE.contains(entry.deed())).filter(entry -> knows || !OF_A_MEMBER.contains(entry.deed())).toList();
    }

    private static String language() {
        String code = CurrentCaller.get().language().toUpperCase(Locale.ROOT);
        return Stream.of(Lang.values()).map(Lang::name).anyMatch(code::equals) ? code : Lang.RU.name();
    }

    private boolean sees(Calibration calibration, CalibrationItem item, Set<Role> roles) {
        boolean mine = item.personId().equals(recorder.caller());
        boolean told = !calibration.planned() || !calibration.pending();
        return mine ? told : knows(calibration, roles) || item.evaluatorId().equals(recorder.caller());
    }

    /** True for those who know every score of it: who holds it, who sits, the official before whom it lies, and the head of HR but where his own is among them. */
    private boolean knows(Calibration calibration, Set<Role> roles) {
        boolean head = holds(kz.bagalau.model.account.Role.HEAD_OF_HR, calibration) && calibration.items().stream().noneMatch(item -> item.personId().equals(recorder.caller()));
        return head || roles.contains(Role.HEAD_OF_HR) || roles.contains(Role.MEMBER) || roles.contains(Role.OFFICIAL);
    }

    /** What the caller is in it: the servant nothing but that. */
    private Set<Role> roles(Calibration calibration) {
        Long me = recorder.caller();
        if (me != null && me.equals(calibration.applicantId())) {
            return Set.of(Role.SERVANT);
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (calibration.holderId() == null ? holds(kz.bagalau.model.account.Role.HEAD_OF_HR, calibration) : calibration.holderId().equals(me) && !Calibration.ENDED.contains(calibration.stage())) {
            roles.add(Role.HEAD_OF_HR);
        }
        if (calibration.at(Calibration.APPLIED) && holds(kz.bagalau.model.account.Role.AUTHORISED_OFFICIAL, calibration)) {
            roles.add(Role.OFFICIAL);
        }
        if (calibration.items().stream().anyMatch(item -> item.evaluatorId().equals(me))) {
            roles.add(Role.EVALUATOR);
        }
        if (calibration.pending() && calibration.members().stream().anyMatch(member -> member.personId().equals(me))) {
            roles.add(Role.MEMBER);
        }
        return roles;
    }

    private boolean holds(kz.bagalau.model.account.Role role, Calibration calibration) {
        return CurrentCaller.get().holds(role, calibration.bodyId(), recorder.today());
    }

    private static List<Long> people(Calibration calibration) {
        return Stream.of(Stream.of(calibration.applicantId(), calibration.holderId()), calibration.members().stream().map(CalibrationMember::personId), calibration.former().stream().map(CalibrationMember::personId),
                calibration.items().stream().flatMap(item -> Stream.concat(Stream.of(item.personId(), item.evaluatorId()), item.arguments().stream().map(CalibrationArgument::personId))),
                calibration.journal().stream().map(DeedEntry::byId)).flatMap(each -> each).filter(Objects::nonNull).distinct().toList();
    }
}

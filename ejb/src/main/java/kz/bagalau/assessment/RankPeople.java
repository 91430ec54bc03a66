package kz.bagalau.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.assessment.SheetDesk.OnDesk;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Grade;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.instrument.Verdict;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.sheet.PointForm;
import kz.bagalau.law.text.Text;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.KazakhOrder;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.Watched;

/** An evaluator gives points to all his people in one part of the year side by side, and signs one, several or all of their sheets. */
@Stateless
public class RankPeople {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    SheetDesk desk;
    @Inject
    FillSheet fill;
    @Inject
    SheetSigning signing;
    @Inject
    Library library;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /** The parts in which the caller has sheets of points, the latest first, each under its wording of the act. */
    @Operates(Operation.RANKING_LIST)
    public List<RankPart> parts() {
        Long me = recorder.caller();
        return me == null ? List.of() : em.createQuery("select s.part, s.kind, s.editionHash, count(s) from Sheet s where s.evaluatorId = :me and s.part <> ''"
                + Sheet.STANDS + " group by s.part, s.kind, s.editionHash order by s.part desc, s.kind", Object[].class).setParameter("me", me).getResultStream()
                .flatMap(row -> part((String) row[0], (String) row[1], (String) row[2], (Long) row[3]).stream()).toList();
    }

    private Optional<RankPart> part(String code, String kind, String hash, long sheets) {
        Law law = library.law(hash);
        return law.edition().find(kind, PointSheet.class).flatMap(form -> new SubPeriods(law.edition()).part(code)
                .map(period -> new RankPart(code, kind, hash, period.name(), form.label(), law.edition().act().shortName(), sheets)));
    }

    /** The parameters of a part's sheets, with their limits. */
    @Operates(Operation.RANKING_LIST)
    public PointSheet form(RankPart part) {
        return library.law(part.hash()).edition().rule(part.kind(), PointSheet.class);
    }

    /** The caller's people in a part, by surname. The number of statements depends on the bodies alone. */
    @Operates(Operation.RANKING_LIST)
    public List<RankRow> rows(RankPart part) {
        Long me = recorder.caller();
        List<Long> mine = me == null ? List.of() : em.createQuery("select s.id from Sheet s where s.evaluatorId = :me and s.part = :part and s.kind = :kind"
                + " and s.editionHash = :hash" + Sheet.STANDS, Long.class).setParameter("me", me).setParameter("part", part.code())
                .setParameter("kind", part.kind()).setParameter("hash", part.hash()).getResultList();
        List<OnDesk> work = desk.takeEntries(mine);
        Map<Long, PersonName> names = staff.names(work.stream().map(one -> one.file().subject().personId()).distinct().toList(), recorder.today());
        Map<Long, List<Watched>> terms = desk.deadlines.of(work.stream().map(OnDesk::file).distinct().toList());
        return work.stream().map(one -> row(one, names.get(one.file().subject().personId()), terms.getOrDefault(one.file().subject().id(), List.of())))
                .sorted(Comparator.comparing(one -> KazakhOrder.key(one.name().ru().full()))).toList();
    }

    private static RankRow row(OnDesk work, PersonName name, List<Watched> terms) {
        Sheet sheet = work.sheet();
        Watched term = terms.stream().filter(one -> sheet.id().equals(one.thingId()) && one.open() && sheet.evaluatorId().equals(one.personId())).findFirst().orElse(null);
        return new RankRow(sheet.id(), work.file().subject().id(), name, work.file().subject().facts().post(), Map.copyOf(sheet.filled().points()),
                sheet.stage(), sheet.before(work.road(), Deed.SIGN), new Kept(sheet.version(), mean(work), grade(work)), term);
    }

    /**
     * Keeps the points of one of them as a draft.
     *
     * @param seen the version that the caller saw
     * @return what stands now
     * @throws SheetConflict when somebody saved in between
     */
    @Operates(Operation.SHEET_FILL)
    public Kept save(@Of(Kind.SHEET) Long sheetId, long seen, Map<String, Score> points) {
        long version = fill.save(sheetId, seen, Filled.points(points));
        OnDesk work = desk.take(sheetId);
        return new Kept(version, mean(work), grade(work));
    }

    /** What the sheet comes to; the mean of what is given so far while something is missing; null while nothing is given. */
    private static Score mean(OnDesk work) {
        return verdict(work).flatMap(Verdict::score).or(() -> work.form() instanceof PointForm form ? form.mean(work.sheet().filled()) : Optional.empty()).orElse(null);
    }

    private static Grade grade(OnDesk work) {
        return verdict(work).flatMap(Verdict::grade).orElse(null);
    }

    private static Optional<Verdict> verdict(OnDesk work) {
        return work.outcome().flatMap(Outcome::value).map(Explained::value);
    }

    /**
     * Signs sheets, each as the caller saw it: all or none.
     *
     * @param seen the version that he saw of each, by its id
     * @throws SheetConflict when somebody saved one of them since
     * @throws kz.bagalau.law.explain.ObstacleException naming the first line that is not filled as the act wants it
     */
    @Operates(Operation.SHEET_SIGN)
    public void sign(@Of(Kind.SHEET) Collection<Long> sheetIds, @Recorded("versions") Map<Long, Long> seen) {
        desk.files.hold(desk.files.casesOf(sheetIds));
        Map<Step, String> said = new HashMap<>();
        Set<List<Object>> units = new HashSet<>();
        List<OnDesk> taken = desk.takeEntries(sheetIds);
        taken.stream().collect(Collectors.toMap(one -> one.file().subject().facts().unitId(), Function.identity(), (one, two) -> one, TreeMap::new)).values()
                .forEach(one -> desk.proposed.hold(one.file(), one.sheet()));
        for (OnDesk work : taken) {
            Long unit = work.file().subject().facts().unitId();
            if (units.add(List.of(work.sheet().part(), work.sheet().evaluatorId(), unit))) {
                signing.requireShared(work);
            }
            work.requireUnchanged(seen.getOrDefault(work.sheet().id(), -1L));
            if (!(work.form() instanceof PointForm)) {
                throw new IllegalArgumentException("sheet " + work.sheet().id() + " is no sheet of points");
            }
            signing.sign(work, said);
        }
    }

    /**
     * A part of the year in which somebody has sheets of points.
     *
     * @param code   its code, e.g. "2024-Q1"
     * @param kind   the rule from which the sheets are made
     * @param hash   the edition under which they stand
     * @param name   in words
     * @param label  what the sheet is called
     * @param act    the act
     * @param sheets how many
     */
    public record RankPart(String code, String kind, String hash, Text name, Text label, Text act, long sheets) implements Serializable {

        /** Names it in an address. */
        public String key() {
            return code + "." + kind + "." + hash.substring(0, Math.min(8, hash.length()));
        }
    }

    /**
     * What is kept of a sheet.
     *
     * @param version its version, to be given when saving over it or signing it
     * @param mean    the mean of what is given, rounded by the rule once all is; null while nothing is
     * @param grade   the grade for it, or null while something is missing
     */
    public record Kept(long version, Score mean, Grade grade) {
    }

    /**
     * One of the people.
     *
     * @param points  by parameter, as far as they are given
     * @param stage   where the sheet stands
     * @param open    true while it can be filled and signed
     * @param kept    what it comes to
     * @param term    until when, or null
     */
    public record RankRow(Long sheetId, Long caseId, PersonName name, Bilingual post, Map<String, Score> points, String stage, boolean open, Kept kept, Watched term) {
    }
}

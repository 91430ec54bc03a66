package kz.bagalau.archive;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.result.Consequence;
import kz.bagalau.law.result.ResultKind;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.law.result.Viewers;
import kz.bagalau.library.Library;
import kz.bagalau.planning.Recorder;
import kz.bagalau.planning.ResultViewers;

/**
 * Which results of a body have which consequences: asked of the edition under which each result stands. What leads and what stands beside it
 * are never mixed (for the family of 2018, п. 7).
 */
@Dependent
class GroundLaw {

    private static final String DECIDED = "r.origin <> :computed";
    /** A part of the period stands once its sheet is final. */
    private static final String OF_PART = "r.part <> '' and exists (select s.id from Sheet s where s.caseId = c.id and s.part = r.part and s.stage in :ends";
    /** So long after the end of the period its parts are still grounds of their own, beside the result of the whole. */
    private static final int MONTHS = 6;

    @Inject
    EntityManager em;
    @Inject
    Library library;
    @Inject
    ResultViewers viewers;
    @Inject
    Recorder recorder;

    /**
     * The conditions for results {@code r} of cases {@code c} of a body that stand: {@code :computed} is the origin of those that do not, unless they are final parts.
     *
     * @param leading results by which a case is known, or those that stand beside them
     * @param code    only what this consequence follows from; null: any
     */
    Asked of(Long bodyId, boolean leading, String code) {
        List<String> any = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        for (Edition edition : editions(bodyId)) {
            for (ResultKind kind : edition.rules(ResultKind.class)) {
                Set<String> grades = kind.leads() != leading ? Set.of() : grades(edition, kind, code);
                boolean quarter = new SubPeriods(edition).kinds().contains(kind);
                if (!grades.isEmpty() && !(quarter && ends(edition.hash()).isEmpty())) {
                    String mark = String.valueOf(any.size());
                    any.add("(r.editionHash = :hash" + mark + " and r.kind = :kind" + mark + " and r.grade in :grades" + mark + " and "
                            + (quarter ? OF_PART + mark + ") and c.periodLast >= :since" + mark : leading ? DECIDED + " and r.part = ''" : DECIDED) + ")");
                    values.put("hash" + mark, edition.hash());
                    values.put("kind" + mark, kind.name());
                    values.put("grades" + mark, grades);
                    if (quarter) {
                        values.put("ends" + mark, ends(edition.hash()));
                        values.put("since" + mark, recorder.today().minusMonths(MONTHS));
                    }
                }
            }
        }
        return new Asked(String.join(" or ", any), values);
    }

    /** The stages of sheets at which a result of a part of the period is final: nobody decides on it afterwards. */
    private Set<String> ends(String hash) {
        return library.law(hash).route().tracks(TrackKind.SHEET).stream().flatMap(road -> road.stagesAfter(Deed.FINALISE).stream().filter(road.ends()::contains))
                .map(Stage::name).collect(Collectors.toSet());
    }

    /** Those of the results that are final parts of a period under an edition. */
    Set<Long> parts(String hash, Collection<Long> resultIds) {
        Set<String> ends = ends(hash);
        return ends.isEmpty() || resultIds.isEmpty() ? Set.of() : new HashSet<>(em.createQuery("select r.id from EvaluationCase c join c.results r where r.id in :ids and r.editionHash = :hash"
                + " and r.kind in :kinds and " + OF_PART + ")", Long.class).setParameter("ids", resultIds).setParameter("hash", hash).setParameter("ends", ends)
                .setParameter("kinds", kinds(hash)).getResultList());
    }

    private List<String> kinds(String hash) {
        return Stream.concat(Stream.of("-"), new SubPeriods(library.law(hash).edition()).kinds().stream().map(ResultKind::name)).toList();
    }

    /** Those whose results the caller may know from his office. */
    private List<Edition> editions(Long bodyId) {
        return em.createQuery("select distinct r.editionHash from EvaluationCase c join c.results r where c.bodyId = :body", String.class).setParameter("body", bodyId)
                .getResultStream().filter(hash -> known(bodyId, hash)).sorted().map(hash -> library.law(hash).edition()).toList();
    }

    /** True where an edition of a body's cases keeps results even from the workers of HR (for the family of 2023, п. 16). */
    boolean confidential(Long bodyId) {
        return editions(bodyId).stream().flatMap(edition -> edition.rules(Viewers.class).stream()).anyMatch(Viewers::confidential);
    }

    /** True where the caller may know results under an edition from his office in a body. */
    boolean known(Long bodyId, String hash) {
        return viewers.office(hash, bodyId);
    }

    private static Set<String> grades(Edition edition, ResultKind kind, String code) {
        return edition.rules(Consequence.class).stream().filter(rule -> rule.concerns(kind) && (code == null || rule.consequences().contains(code)))
                .flatMap(rule -> rule.grades().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The codes of all consequences that the editions of a body's cases join to such results. */
    Set<String> codes(Long bodyId, boolean leading) {
        return editions(bodyId).stream().flatMap(edition -> edition.rules(Consequence.class).stream()
                .filter(rule -> edition.rules(ResultKind.class).stream().anyMatch(kind -> kind.leads() == leading && rule.concerns(kind))))
                .flatMap(rule -> rule.consequences().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rules of an edition by which something follows from a grade of a kind of result. */
    List<Consequence> rules(String hash, String kind, String grade) {
        Edition edition = library.law(hash).edition();
        return edition.find(kind, ResultKind.class).stream().flatMap(one -> edition.rules(Consequence.class).stream()
                .filter(rule -> rule.follows(one, grade))).toList();
    }

    /** A condition in brackets-free form, and its values; nothing follows from anything where it is empty. */
    record Asked(String where, Map<String, Object> values) {

        boolean nothing() {
            return where.isEmpty();
        }
    }
}

package kz.bagalau.library;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.acts.EditionFiles;
import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.BuildsOn;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.model.body.EditionTerm;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.evaluation.EvaluationCase;

/**
 * Under which edition a part of a case's period stands: an act may be amended in mid-year, and then «a year may average quarters of two editions,
 * each cited by its own» (METHODOLOGIES.md, section 9). A part stands under the wording that is in force on its last day.
 */
@Stateless
@Operates(Operation.WITHIN)
public class PartLaw {

    /** On what the editions that come with the program build: read once, for they do not change while it runs. */
    private static final Map<String, String> BASES = new ConcurrentHashMap<>();

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Library library;
    @Inject
    PublishedEditions published;

    /**
     * The edition of the case's act that is in force on a day; empty where another act is, or none: then the part that ends on that day is not
     * evaluated, unless a ground was given for the days on which the act is not in force.
     */
    public Optional<Law> on(EvaluationCase subject, LocalDate day) {
        return on(subject.bodyId(), library.law(subject.editionHash()), subject.periodGround() != null, day);
    }

    /**
     * The same for all cases of a body under an edition.
     *
     * @param ground true where a ground was given for the days on which the edition is not in force
     */
    public Optional<Law> on(Long bodyId, Law own, boolean ground, LocalDate day) {
        String id = own.edition().id().value();
        Optional<String> then = em.find(StateBody.class, bodyId).editionOn(day);
        if (then.filter(id::equals).isPresent()) {
            return Optional.of(own);
        }
        return then.filter(other -> sameAct(id, other)).map(library::use).or(() -> ground ? Optional.of(own) : Optional.empty());
    }

    /**
     * The last day on which the act of an edition is in force in a body, in that wording or in one that follows it without a gap; empty where its end
     * is not known, or the body never had it.
     */
    public Optional<LocalDate> lastDay(StateBody body, String editionId) {
        Optional<LocalDate> last = body.editions().stream().filter(term -> term.editionId().equals(editionId)).findFirst().map(term -> term.days().last());
        return last.flatMap(day -> body.editionOn(day.plusDays(1)).filter(next -> sameAct(editionId, next)).map(next -> lastDay(body, next)).orElse(last));
    }

    /** The first day on which each edition of a body's acts counts: that of the earliest wording of the same act. */
    public Map<String, LocalDate> firstDays(StateBody body) {
        Map<String, LocalDate> first = new HashMap<>();
        body.editions().forEach(term -> first.merge(act(body, term.editionId()), term.days().first(), (one, two) -> one.isBefore(two) ? one : two));
        return body.editions().stream().map(EditionTerm::editionId).distinct().collect(Collectors.toMap(id -> id, id -> first.get(act(body, id))));
    }

    private String act(StateBody body, String id) {
        return body.editions().size() > 1 ? base(id) : id;
    }

    /** True where the act of an edition is in force in a body on a day, in whatever wording. */
    public boolean inForce(StateBody body, String editionId, LocalDate day) {
        return body.editionOn(day).filter(then -> then.equals(editionId) || sameAct(editionId, then)).isPresent();
    }

    /** True where one of two editions amends the other, directly or by further amendments, or both amend the same act. */
    public boolean sameAct(String one, String other) {
        return base(one).equals(base(other));
    }

    private String base(String id) {
        String shipped = BASES.get(id);
        return shipped != null ? shipped : read(EditionId.of(id));
    }

    private String read(EditionId id) {
        Optional<EditionFiles> own = published.files(id);
        Optional<String> amended = own.map(EditionFiles::buildsOn).orElseGet(() -> ShippedEditions.buildsOn(id)).filter(BuildsOn::amends)
                .map(on -> on.edition().value());
        String base = amended.map(this::base).orElse(id.value());
        if (own.isEmpty()) {
            BASES.put(id.value(), base);
        }
        return base;
    }
}

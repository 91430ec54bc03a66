package kz.bagalau.library;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.acts.EditionReader;
import kz.bagalau.acts.RouteReader;
import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.library.EditionCopy;

/**
 * The editions of acts that this installation uses. An edition is copied into the database at its first use and read from that copy ever
 * after: an upgrade of the program changes no case that began before it.
 */
@Stateless
@Operates(Operation.WITHIN)
public class Library {

    /** Read once, never changed: a hash names one content for ever. */
    private static final Map<String, Law> READ = new ConcurrentHashMap<>();

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Clock time;
    @EJB
    PublishedEditions published;

    /**
     * The law under a hash.
     *
     * @throws IllegalArgumentException when no such edition was ever used here
     */
    public Law law(String hash) {
        Law known = READ.get(hash);
        return known != null ? known : READ.merge(hash, read(copy(hash).content()), (first, second) -> first);
    }

    /** The edition in force in a body on a day, copied at its first use; empty where none is in force. */
    public Optional<Law> inForce(Long bodyId, LocalDate day) {
        return Optional.ofNullable(em.find(StateBody.class, bodyId)).flatMap(body -> body.editionOn(day)).map(this::use);
    }

    /** The edition under which a body's result from before the system is read, by the day of its decision; empty where the body has none. */
    public Optional<Law> forResult(Long bodyId, LocalDate decided) {
        return Optional.ofNullable(em.find(StateBody.class, bodyId)).flatMap(body -> body.editionFor(decided)).map(this::use);
    }

    /** An edition by its name: the one that an administrator published, or the newest form of one that comes with the program. */
    public Law use(String editionId) {
        return law(published.hash(editionId).orElseGet(() -> shipped(EditionId.of(editionId))));
    }

    private String shipped(EditionId id) {
        String hash = ShippedEditions.edition(id).hash();
        keep(hash, id, ShippedEditions.canonical(id));
        return hash;
    }

    /** Keeps the canonical form of an edition under its hash, unless it is kept already. */
    public void keep(String hash, EditionId id, String canonical) {
        if (em.find(EditionCopy.class, hash) == null) {
            em.persist(new EditionCopy(hash, id.value(), canonical, time.instant()));
        }
    }

    private EditionCopy copy(String hash) {
        return Optional.ofNullable(em.find(EditionCopy.class, hash))
                .orElseThrow(() -> new IllegalArgumentException("No edition was used here under the hash " + hash));
    }

    private static Law read(String canonical) {
        Edition edition = EditionReader.read(canonical);
        return new Law(edition, RouteReader.read(edition.id(), edition.rules().keySet(), edition.route()));
    }
}

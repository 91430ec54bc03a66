package kz.bagalau.library;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.acts.EditionFiles;
import kz.bagalau.acts.EditionSource;
import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Validity;
import kz.bagalau.model.library.EditionCopy;
import kz.bagalau.model.library.EditionDays;

/**
 * The editions of administrators that are law. They are asked for in the database each time, by name and hash, so that every node knows
 * of one the moment it is published; what a hash names is read once.
 */
@Stateless
@Operates(Operation.WITHIN)
public class PublishedEditions {

    private static final String PUBLISHED = "from OwnEdition o where o.state = kz.bagalau.model.library.OwnEdition.State.PUBLISHED";

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    /** The hashes of all of them, by the editions' names. */
    public List<String> hashes() {
        return em.createQuery("select o.hash " + PUBLISHED + " order by o.editionId", String.class).getResultList();
    }

    /** The hash of the edition of that name; empty where no administrator has published one. */
    public Optional<String> hash(String editionId) {
        return em.createQuery("select o.hash " + PUBLISHED + " and o.editionId = :id", String.class).setParameter("id", editionId)
                .getResultStream().findFirst();
    }

    /**
     * The canonical form of an edition on which another can build: a published one, or one that comes with the program.
     *
     * @throws kz.bagalau.acts.EditionRefused or another exception when there is none of that name
     */
    public String canonical(EditionId id) {
        return hash(id.value()).map(hash -> em.find(EditionCopy.class, hash).content()).orElseGet(() -> ShippedEditions.canonical(id));
    }

    /** The files of the edition of that name; empty where no administrator has published one. */
    public Optional<EditionFiles> files(EditionId id) {
        return em.createQuery("select o.files " + PUBLISHED + " and o.editionId = :id", String.class).setParameter("id", id.value()).getResultStream()
                .findFirst().map(EditionSource::ofJson).map(source -> new EditionFiles(id, source::file, this::canonical));
    }

    /** The days that an administrator set for an edition; empty where none did. */
    public Optional<Validity> validity(EditionId id) {
        return days(id.value()).stream().findFirst().map(EditionDays::validity);
    }

    /** Everything that was set about the days of an edition, the latest first. */
    public List<EditionDays> days(String editionId) {
        return em.createQuery("select d from EditionDays d where d.editionId = :id order by d.setAt desc, d.id desc", EditionDays.class)
                .setParameter("id", editionId).getResultList();
    }
}

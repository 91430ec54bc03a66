package kz.bagalau.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import kz.bagalau.model.library.OwnEdition;

/** Finds a draft for one deed: locked until the deed is done, so that two administrators never overwrite each other unseen. */
@ApplicationScoped
public class Drafts {

    @Inject
    EntityManager em;

    /**
     * The draft of that name, as the caller saw it.
     *
     * @param seen the version that his page showed
     * @throws OwnEditionRefused when there is none, when it is law already, or when somebody changed it since
     */
    OwnEdition seen(String editionId, long seen) {
        OwnEdition own = em.createQuery("select o from OwnEdition o where o.editionId = :id", OwnEdition.class).setParameter("id", editionId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .orElseThrow(() -> new OwnEditionRefused("own.refused.GONE", editionId));
        if (own.state() != OwnEdition.State.DRAFT) {
            throw new OwnEditionRefused("own.refused.PUBLISHED", editionId, own.publishedBy());
        } else if (own.version() != seen) {
            throw new OwnEditionRefused("own.refused.MOVED", own.changedBy());
        }
        return own;
    }

    /** True when an administrator has an edition of that name, draft or law. */
    boolean known(String editionId) {
        return !em.createQuery("select o.id from OwnEdition o where o.editionId = :id", Long.class).setParameter("id", editionId)
                .getResultList().isEmpty();
    }

    /** Keeps a new one. */
    void add(OwnEdition own) {
        em.persist(own);
        em.flush();
    }

    /** Discards a draft. */
    void remove(OwnEdition draft) {
        em.remove(draft);
        em.flush();
    }
}

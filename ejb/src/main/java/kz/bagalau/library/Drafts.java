package kz.bagalau.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.function.Supplier;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.acts.EditionRefused;
import kz.bagalau.acts.EditionSource;
import kz.bagalau.acts.Outline;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.library.OwnEdition;

/** Finds a draft for one deed, locked until the deed is done, so that two administrators never overwrite each other unseen; writes its files. */
@ApplicationScoped
public class Drafts {

    private static final int LONGEST_NAME = 500;

    @Inject
    EntityManager em;

    @Inject
    Clock time;

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

    /** A name for a new edition. @throws OwnEditionRefused when it is not one, or an administrator's edition has it */
    EditionId free(String editionId) {
        if (!em.createQuery("select o.id from OwnEdition o where o.editionId = :id", Long.class).setParameter("id", editionId).getResultList().isEmpty()) {
            throw new OwnEditionRefused("own.refused.KNOWN", editionId);
        }
        try {
            return EditionId.of(editionId);
        } catch (IllegalArgumentException | NullPointerException unfit) {
            throw new OwnEditionRefused("own.add.id.bad");
        }
    }

    /** Keeps files as a new draft. */
    void add(EditionSource source) {
        OwnEdition own = new OwnEdition(source.id().value(), time.instant(), CurrentCaller.get().name());
        write(own, source);
        try {
            em.persist(own);
            em.flush();
        } catch (PersistenceException sameName) {
            throw new OwnEditionRefused("own.refused.KNOWN", source.id());
        }
    }

    /** Puts files in the place of those of a draft. */
    void write(OwnEdition draft, EditionSource source) {
        Outline outline = Outline.of(source);
        Text name = outline.shortName().orElseGet(() -> Text.same(source.id().value()));
        draft.write(outline.base().map(EditionId::value).orElse(null), Bilingual.of(cut(name.kk()), cut(name.ru())), source.toJson(), time.instant(),
                CurrentCaller.get().name());
    }

    /** Discards a draft. */
    void remove(OwnEdition draft) {
        em.remove(draft);
    }

    /** Does what reads files; what they cannot be told in the caller's language. @throws OwnEditionRefused where they are refused */
    static <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (EditionRefused refused) {
            throw new OwnEditionRefused("own.refused.FILES", refused.say(lang()));
        }
    }

    /** The caller's language. */
    static Lang lang() {
        return Lang.ofCode(CurrentCaller.get().language());
    }

    private static String cut(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}

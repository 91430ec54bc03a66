package kz.bagalau.library;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.acts.Deriving;
import kz.bagalau.acts.EditionSource;
import kz.bagalau.acts.OwnAct;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.model.library.OwnEdition;

/**
 * Brings an edition in as a draft, from an archive or out of another edition, and discards drafts. An archive that is no edition's is
 * refused while it is read, and leaves nothing behind; one whose files hold mistakes becomes a draft with a report of all of them.
 */
@Stateless
@Operates(Operation.OWN_EDITION_CHANGE)
public class KeepOwnEdition {

    @EJB
    PublishedEditions published;

    @EJB
    ReadLaw law;

    @Inject
    Drafts drafts;

    /**
     * Takes the files out of an archive.
     *
     * @throws OwnEditionRefused when the name is taken, or the archive is refused
     */
    public void upload(@Recorded("edition") String editionId, byte[] zip) {
        EditionId id = free(editionId);
        drafts.add(Drafts.read(() -> EditionSource.ofZip(new ByteArrayInputStream(zip), id)));
    }

    /**
     * Puts the files of an archive in the place of all those of a draft.
     *
     * @param seen the version that the caller's page showed
     * @throws OwnEditionRefused when the draft is not what he saw, or the archive is refused
     */
    public void replace(@Recorded("edition") String editionId, long seen, byte[] zip) {
        OwnEdition draft = drafts.seen(editionId, seen);
        drafts.write(draft, Drafts.read(() -> EditionSource.ofZip(new ByteArrayInputStream(zip), EditionId.of(editionId))));
    }

    /**
     * Begins an edition that says the same as another under the names of its own act.
     *
     * @throws OwnEditionRefused when the name is taken, or there is no such base
     */
    public void derive(@Recorded("edition") String editionId, @Recorded("base") String base, OwnAct act) {
        EditionId id = free(editionId);
        EditionId from = law.edition(base).orElseThrow(() -> new OwnEditionRefused("own.refused.NO_BASE", base)).id();
        drafts.add(Drafts.read(() -> Deriving.begin(id, from, published::canonical, act).source()));
    }

    /**
     * Discards a draft with its files.
     *
     * @param seen the version that the caller's page showed
     * @throws OwnEditionRefused when it is law already, or somebody changed it since
     */
    public void discard(@Recorded("edition") String editionId, long seen) {
        drafts.remove(drafts.seen(editionId, seen));
    }

    private EditionId free(String editionId) {
        EditionId id = drafts.free(editionId);
        if (law.edition(editionId).isPresent()) {
            throw new OwnEditionRefused("own.refused.KNOWN", editionId);
        }
        return id;
    }
}

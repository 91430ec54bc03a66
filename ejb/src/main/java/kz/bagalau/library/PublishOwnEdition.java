package kz.bagalau.library;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.acts.CheckEdition;
import kz.bagalau.acts.EditionReport;
import kz.bagalau.acts.EditionSource;
import kz.bagalau.law.act.Edition;
import kz.bagalau.model.library.OwnEdition;

/** Makes a draft law: its resolved form is kept under its hash, and everybody reads it from then on, on every node. */
@Stateless
@Operates(Operation.OWN_EDITION_PUBLISH)
public class PublishOwnEdition {

    @EJB
    PublishedEditions published;

    @EJB
    Library library;

    @EJB
    ReadLaw law;

    @Inject
    Drafts drafts;

    @Inject
    Clock time;

    /**
     * Publishes the draft that the caller has looked at; gives its hash.
     *
     * @param seen the version that his page showed
     * @throws OwnEditionRefused when the draft is not what he saw, or its report has an error, examples that do not come out among them
     */
    public String publish(@Recorded("edition") String editionId, long seen) {
        OwnEdition draft = drafts.seen(editionId, seen);
        EditionReport report = CheckEdition.check(EditionSource.ofJson(draft.files()), published::canonical);
        if (!report.isSound()) {
            throw new OwnEditionRefused("own.refused.NOT_READY", report.errors().size());
        } else if (law.edition(editionId).isPresent()) {
            throw new OwnEditionRefused("own.refused.KNOWN", editionId);
        }
        Edition edition = report.edition().orElseThrow();
        library.keep(edition.hash(), edition.id(), report.canonical().orElseThrow());
        draft.publish(edition.hash(), time.instant(), CurrentCaller.get().name());
        return edition.hash();
    }
}

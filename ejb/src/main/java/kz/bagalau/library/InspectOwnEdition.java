package kz.bagalau.library;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.acts.ChangeEdition;
import kz.bagalau.acts.CheckEdition;
import kz.bagalau.acts.EditionDifference;
import kz.bagalau.acts.EditionRefused;
import kz.bagalau.acts.EditionReport;
import kz.bagalau.acts.EditionSource;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.model.library.OwnEdition;
import kz.bagalau.prints.BlankForms;

/** Everything that an administrator looks at before he publishes an own edition. Nothing of it is kept: it follows from the files. */
@Stateless
@Operates(Operation.OWN_EDITION_READ)
public class InspectOwnEdition {

    @EJB
    OwnEditions editions;

    @EJB
    PublishedEditions published;

    @EJB
    ReadLaw law;

    @EJB
    BlankForms forms;

    /** Every mistake and warning of its files, and what comes of its worked examples. */
    public EditionReport report(String editionId) {
        return CheckEdition.check(source(editionId), published::canonical);
    }

    /** The edition value by value; empty while its files are too broken to be put together. */
    public Optional<ChangeEdition> values(String editionId) {
        try {
            return Optional.of(ChangeEdition.of(source(editionId), published::canonical));
        } catch (EditionRefused broken) {
            return Optional.empty();
        }
    }

    /** In what it differs from the edition on which it builds; empty where it builds on none, or is too broken. */
    public List<EditionDifference> differences(String editionId) {
        EditionSource source = source(editionId);
        try {
            return ChangeEdition.base(source).map(base -> EditionDifference.between(published.canonical(base), source.resolve(published::canonical)))
                    .orElse(List.of());
        } catch (EditionRefused broken) {
            return List.of();
        }
    }

    /** Its files as an archive that can be uploaded again. */
    public byte[] zip(String editionId) {
        return source(editionId).zip();
    }

    /** The files of an edition that is law, as a sample. @throws OwnEditionRefused where there is none of that name */
    public byte[] sample(String editionId) {
        Edition edition = law.edition(editionId).orElseThrow(() -> new OwnEditionRefused("own.refused.GONE", editionId));
        return editions.one(editionId).map(OwnEdition::files).map(EditionSource::ofJson).orElseGet(() -> EditionSource.shipped(edition.id())).zip();
    }

    /** One of its forms, empty, as PDF/A. @throws OwnEditionRefused while the files hold mistakes */
    public byte[] form(String editionId, String form) {
        Edition edition = report(editionId).edition().filter(sound -> sound.forms().containsKey(form))
                .orElseThrow(() -> new OwnEditionRefused("own.sheets.notYet"));
        return forms.pdf(edition, form);
    }

    private EditionSource source(String editionId) {
        return editions.one(editionId).map(OwnEdition::files).map(EditionSource::ofJson)
                .orElseThrow(() -> new OwnEditionRefused("own.refused.GONE", EditionId.of(editionId)));
    }
}

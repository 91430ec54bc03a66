package kz.bagalau.library;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.acts.ChangeEdition;
import kz.bagalau.acts.ChangeJson;
import kz.bagalau.acts.CheckEdition;
import kz.bagalau.acts.Editable;
import kz.bagalau.acts.EditionPlace;
import kz.bagalau.acts.EditionSource;
import kz.bagalau.acts.Finding;
import kz.bagalau.acts.Ground;
import kz.bagalau.acts.Leaf;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.library.OwnEdition;

/**
 * Changes a draft one value at a time. A value that makes its rule or annex wrong is refused with the reader's own reason, and nothing is
 * kept of it; rows come and go as they are asked for, and what is then missing stands in the report.
 */
@Stateless
@Operates(Operation.OWN_EDITION_CHANGE)
public class ChangeOwnEdition {

    @EJB
    PublishedEditions published;

    @Inject
    Drafts drafts;

    /** What is done to a row of a list. */
    public enum RowDeed {
        /** One more behind it, the same as it. */
        ADD,
        /** It goes. */
        REMOVE,
        /** It changes places with the one before. */
        UP,
        /** It changes places with the one behind. */
        DOWN
    }

    /**
     * Puts a number, a code, a bound, a day in the place of the one there.
     *
     * @param seen  the version that the caller's page showed
     * @param path  the place of the value inside the rule or annex, see {@link Leaf#path}
     * @throws OwnEditionRefused with the reason when the value makes the rule or annex wrong, or the draft is not what he saw
     */
    public void set(@Recorded("edition") String editionId, long seen, @Recorded("place") EditionPlace place, @Recorded("path") String path,
            @Recorded("value") String value, Ground ground) {
        OwnEdition draft = drafts.seen(editionId, seen);
        EditionSource source = EditionSource.ofJson(draft.files());
        Leaf leaf = leaf(open(source).at(place), path);
        sound(draft, place, source, changed(source, place, ground, json -> json.set(leaf, value)));
    }

    /** Puts other words in the place of those there. Otherwise as {@link #set}. */
    public void say(@Recorded("edition") String editionId, long seen, @Recorded("place") EditionPlace place, @Recorded("path") String path, Text words, Ground ground) {
        OwnEdition draft = drafts.seen(editionId, seen);
        EditionSource source = EditionSource.ofJson(draft.files());
        sound(draft, place, source, changed(source, place, ground, json -> json.say(path, words)));
    }

    /** Does something to a row of a list; what is then wrong, the report says. */
    public void row(@Recorded("edition") String editionId, long seen, @Recorded("place") EditionPlace place, @Recorded("path") String path, @Recorded("row") int row,
            @Recorded("deed") RowDeed deed, Ground ground) {
        write(editionId, seen, place, ground, json -> switch (deed) {
            case ADD -> json.addRow(path, row);
            case REMOVE -> json.removeRow(path, row);
            case UP -> json.moveRow(path, row, row - 1);
            case DOWN -> json.moveRow(path, row, row + 1);
        });
    }

    /** Adds a named thing, the same as one there; what is then wrong, the report says. */
    public void name(@Recorded("edition") String editionId, long seen, @Recorded("place") EditionPlace place, @Recorded("path") String path,
            @Recorded("name") String name, String like, Ground ground) {
        write(editionId, seen, place, ground, json -> json.addNamed(path, name, like));
    }

    /** Removes a named thing; what is then wrong, the report says. */
    public void unname(@Recorded("edition") String editionId, long seen, @Recorded("place") EditionPlace place, @Recorded("path") String path,
            @Recorded("name") String name, Ground ground) {
        write(editionId, seen, place, ground, json -> json.removeNamed(path, name));
    }

    /** Gives one value back what the base says there; with the last one the whole change goes. @throws OwnEditionRefused as {@link #set} */
    public void takeBack(@Recorded("edition") String editionId, long seen, @Recorded("place") EditionPlace place, @Recorded("path") String path, Ground ground) {
        OwnEdition draft = drafts.seen(editionId, seen);
        EditionSource source = EditionSource.ofJson(draft.files());
        Leaf base = leaf(open(source).before(place).orElseThrow(() -> new OwnEditionRefused("own.value.new")), path);
        EditionSource changed = changed(source, place, ground, json -> base.text() == null ? json.set(base, base.value()) : json.say(path, base.text()));
        ChangeEdition after = open(changed);
        drafts.write(draft, after.changed(place) ? changed : after.takeBack(place));
    }

    /** Takes back everything that was changed in a rule or annex. @throws OwnEditionRefused when the draft is not what the caller saw */
    public void restore(@Recorded("edition") String editionId, long seen, @Recorded("place") EditionPlace place) {
        OwnEdition draft = drafts.seen(editionId, seen);
        drafts.write(draft, open(EditionSource.ofJson(draft.files())).takeBack(place));
    }

    private void write(String editionId, long seen, EditionPlace place, Ground ground, UnaryOperator<ChangeJson> change) {
        OwnEdition draft = drafts.seen(editionId, seen);
        drafts.write(draft, changed(EditionSource.ofJson(draft.files()), place, ground, change));
    }

    private EditionSource changed(EditionSource source, EditionPlace place, Ground ground, UnaryOperator<ChangeJson> change) {
        ChangeEdition edition = open(source);
        return Drafts.read(() -> edition.put(place, change.apply(new ChangeJson(edition.at(place).json())).json(), ground));
    }

    private ChangeEdition open(EditionSource source) {
        return Drafts.read(() -> ChangeEdition.of(source, published::canonical));
    }

    /** Keeps a change unless it brings a mistake into its rule or annex that was not there before. */
    private void sound(OwnEdition draft, EditionPlace place, EditionSource before, EditionSource after) {
        List<Finding> known = CheckEdition.check(before, published::canonical).errors();
        CheckEdition.check(after, published::canonical).errors().stream().filter(error -> !known.contains(error)).findFirst().ifPresent(error -> {
            String reason = error.reason().in(Drafts.lang());
            throw place.concerns(error) ? new OwnEditionRefused("own.refused.VALUE", reason) : new OwnEditionRefused("own.refused.ELSEWHERE", error.place(), reason);
        });
        drafts.write(draft, after);
    }

    private static Leaf leaf(Editable editable, String path) {
        return editable.leaves().stream().filter(each -> each.path().equals(path)).findFirst().orElseThrow(() -> new OwnEditionRefused("own.refused.NO_VALUE"));
    }
}

package kz.bagalau.acts;

import java.util.Optional;

import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.text.Text;

/**
 * What a list says of an edition whose files may still be broken.
 *
 * @param base      the edition on which it builds; empty where it builds on none, or does not say so readably
 * @param shortName what its act is called; empty where that cannot be read
 */
public record Outline(Optional<EditionId> base, Optional<Text> shortName) {

    /** As far as the act of these files can be read. */
    public static Outline of(EditionSource source) {
        return new Outline(base(source), name(source));
    }

    private static Optional<EditionId> base(EditionSource source) {
        try {
            return ChangeEdition.base(source);
        } catch (EditionRefused | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Text> name(EditionSource source) {
        try {
            Node act = new Node(EditionFiles.ACT, "-", JsonFile.read(EditionFiles.ACT, source.file(EditionFiles.ACT).orElse("{}")));
            return Optional.of(act.object("act").text("shortName"));
        } catch (EditionRefused unreadable) {
            return Optional.empty();
        }
    }
}

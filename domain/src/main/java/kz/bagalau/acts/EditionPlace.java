package kz.bagalau.acts;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;

/**
 * A rule or an annex of an edition, as pages name it: {@code rules/final-grade}, {@code annexes/annex-1}.
 *
 * @param part which of the two
 * @param name its name in the edition
 */
public record EditionPlace(Part part, String name) implements Serializable {

    /** What can be changed value by value. */
    public enum Part {
        /** A rule. */
        RULES("rules"),
        /** The tables of an annex. */
        ANNEXES("annexes");

        private final String key;

        Part(String key) {
            this.key = key;
        }

        /** As in addresses and in the canonical form. */
        public String key() {
            return key;
        }
    }

    /** The place of that address; empty where it is none. */
    public static Optional<EditionPlace> parse(String address) {
        int slash = address == null ? -1 : address.indexOf('/');
        return slash < 0 ? Optional.empty() : Arrays.stream(Part.values()).filter(part -> part.key.equals(address.substring(0, slash))).findFirst()
                .map(part -> new EditionPlace(part, address.substring(slash + 1)));
    }

    /** True where the finding is about this rule or annex. */
    public boolean concerns(Finding finding) {
        String inside = finding.place();
        return part == Part.RULES ? finding.file().equals(EditionFiles.RULES) && within(inside, name)
                : finding.file().equals(name + EditionFiles.JSON) || within(inside, "annexes." + name);
    }

    private static boolean within(String place, String whole) {
        return place.equals(whole) || place.startsWith(whole) && ".[ ".indexOf(place.charAt(whole.length())) >= 0;
    }

    @Override
    public String toString() {
        return part.key + "/" + name;
    }
}

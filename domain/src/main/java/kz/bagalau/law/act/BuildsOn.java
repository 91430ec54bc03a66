package kz.bagalau.law.act;

import java.util.Objects;
import java.util.Optional;

/**
 * What an edition is put on top of: a typical methodology that it extends, on a basis, or the act that it amends.
 *
 * @param edition the edition below
 * @param basis   on what the rules that it takes over stand; empty where it amends: then they stand as they stood
 */
public record BuildsOn(EditionId edition, Optional<Basis> basis) {

    public BuildsOn {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(basis, "basis");
    }

    /** True where the edition is the same act, amended. */
    public boolean amends() {
        return basis.isEmpty();
    }
}

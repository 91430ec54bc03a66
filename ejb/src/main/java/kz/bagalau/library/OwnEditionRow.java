package kz.bagalau.library;

import java.io.Serializable;
import java.time.Instant;
import kz.bagalau.model.library.OwnEdition;
import kz.bagalau.model.library.OwnEdition.State;

/**
 * A line of the list of own editions.
 *
 * @param editionId   its name
 * @param baseId      the edition it derives from, or null
 * @param kk          what its act is called in Kazakh
 * @param ru          what its act is called in Russian
 * @param state       how far it has come
 * @param changedAt   when its files were last changed
 * @param changedBy   who changed them
 * @param publishedAt when it became law, or null
 * @param publishedBy who made it law, or null
 */
public record OwnEditionRow(String editionId, String baseId, String kk, String ru, State state, Instant changedAt, String changedBy,
        Instant publishedAt, String publishedBy) implements Serializable {

    /** What a query selects. */
    static final String NEW = "new kz.bagalau.library.OwnEditionRow(o.editionId, o.baseId, o.name.kk, o.name.ru, o.state, o.changedAt, o.changedBy,"
            + " o.publishedAt, o.publishedBy)";

    /** The line of an edition at hand. */
    static OwnEditionRow of(OwnEdition own) {
        return new OwnEditionRow(own.editionId(), own.baseId(), own.name().kk(), own.name().ru(), own.state(), own.changedAt(), own.changedBy(),
                own.publishedAt(), own.publishedBy());
    }

    /** True while it may be changed. */
    public boolean draft() {
        return state == State.DRAFT;
    }
}

package kz.bagalau.documents;

import java.util.Optional;
import java.util.function.Supplier;
import kz.bagalau.law.act.Edition;
import kz.bagalau.model.paper.RegisteredPaper;

/**
 * A paper has everything that it needs: signed by all, approved, or made of what was. Fired in the transaction of the deed that completed it.
 *
 * @param bodyId the body's id
 * @param law    the edition by which it was made
 * @param paper  gives the paper, and makes it where nobody has asked for it yet; empty where the edition prints none. Whoever has no use for the
 *               paper does not ask, and it is not made
 */
public record PaperComplete(Long bodyId, Edition law, Supplier<Optional<RegisteredPaper>> paper) {
}

/**
 * The one place that decides who may do and see what.
 *
 * <p>{@link kz.bagalau.access.Operation} lists every protected operation with its {@link kz.bagalau.access.Rule}. Every public method
 * of a bean, of REST and of SOAP carries {@code @Operates}; {@link kz.bagalau.access.Guard} stands before every bean of this archive
 * (see {@code ejb-jar.xml}) and refuses a method without it. A parameter that names the matter carries {@code @Of}: the source of its
 * kind says which body it belongs to and how the caller is related to it.
 *
 * <h2>How an area joins</h2>
 * <ol>
 * <li>Add its constants to {@code Operation}, in its own block, one line each: the kind of the matter, who may, in which phase, the
 * pages that it opens.</li>
 * <li>If it brings a new {@link kz.bagalau.access.Kind} of matter, write a {@link kz.bagalau.access.SubjectSource} for it in its own
 * package ({@code @ApplicationScoped}).</li>
 * <li>Annotate the beans, and regenerate {@code docs/access-matrix.csv} (the failing test says how).</li>
 * </ol>
 * The check stands at the entrance: a bean called by another bean is inside an operation that was already decided.
 */
package kz.bagalau.access;

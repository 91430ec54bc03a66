package kz.bagalau.intake;

import java.util.List;
import java.util.function.Function;

import kz.bagalau.planning.AboveByDay;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.Watched;

/**
 * What all papers of a file ask of their body; it is read once for all of them.
 *
 * @param above who stood above whom on the days that papers bear
 * @param terms the terms of a case
 */
public record OfBody(AboveByDay above, Function<CaseFile, List<Watched>> terms) {
}

package kz.bagalau.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Offer;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.watch.Watched;

/**
 * A sheet on a page.
 *
 * @param sheet   the sheet
 * @param subject its case
 * @param form    the criteria with their limits
 * @param terms   the terms of this sheet
 * @param offers  what the caller may do with it now
 * @param ahead   what the road has next, whoever does it
 * @param names   the names of servant, evaluator and signers, by person
 */
public record SheetView(Sheet sheet, EvaluationCase subject, PointSheet form, List<Watched> terms, List<Offer> offers,
        Set<Deed> ahead, Map<Long, PersonName> names) {
}

package kz.bagalau.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Offer;
import kz.bagalau.law.sheet.SheetForm;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.watch.Watched;

/**
 * A sheet on a page.
 *
 * @param sheet   the sheet
 * @param subject its case
 * @param form    what it takes
 * @param terms   the terms of this sheet
 * @param offers  what the caller may do with it now
 * @param ahead   what the road has next, whoever does it
 * @param names   the names of servant, evaluator, higher supervisor and signers, by person
 * @param files   the names of the files that prove its lines, by file
 */
public record SheetView(Sheet sheet, EvaluationCase subject, SheetForm form, List<Watched> terms, List<Offer> offers,
        Set<Deed> ahead, Map<Long, PersonName> names, Map<Long, String> files) {
}

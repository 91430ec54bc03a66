package kz.bagalau.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Offer;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.sheet.SheetForm;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.watch.Watched;

/**
 * A sheet on a page.
 *
 * @param sheet   the sheet
 * @param filled  what stands in it, as far as the caller may know it
 * @param subject its case
 * @param form    what it takes
 * @param terms   the terms of this sheet
 * @param offers  what the caller may do with it now
 * @param ahead   what the road has next, whoever does it
 * @param names   the names of servant, evaluator, higher supervisor and signers, by person
 * @param files   the names of the files that prove its lines, by file
 * @param held    the entries of the journal that it holds; none where it holds something else
 * @param outcome what a sheet about a part of the period comes to as it stands; null where it is about the whole
 * @param hash    what would be signed now
 * @param period  the part of the period that it is about, in words; null for the whole
 * @param proposed how many proposals wait for the supervisor in that part, while the sheet is not signed
 * @param opening true where the servant is acquainted with it by opening it, without a signature
 * @param running the lines of targets whose terms have not ended, with their last days
 */
public record SheetView(Sheet sheet, Filled filled, EvaluationCase subject, SheetForm form, List<Watched> terms, List<Offer> offers,
        Set<Deed> ahead, Map<Long, PersonName> names, Map<Long, String> files, List<HeldEntry> held, Step outcome, String hash, Text period, long proposed, Map<String, LocalDate> running, boolean opening) {

    /** True where it is the reader's own sheet, and he can still say that he read it. */
    public boolean toAcknowledge(Long reader) {
        return subject.personId().equals(reader) && sheet.acquaintance().isEmpty() && offers.stream().anyMatch(offer -> offer.deed() == Deed.ACKNOWLEDGE && offer.open());
    }

    /** True where his result is laid before the reader and he has not opened it yet: with that he is acquainted, and until then it tells him nothing. */
    public boolean toOpen(Long reader) {
        return opening && toAcknowledge(reader);
    }
}

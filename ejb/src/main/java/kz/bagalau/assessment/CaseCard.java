package kz.bagalau.assessment;

import java.util.List;
import java.util.Map;
import kz.bagalau.law.process.StripPlace;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.Unit;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.Watched;

/**
 * A case as its card shows it: no result, no respondent.
 *
 * @param file    the case with its law, sheets, survey and sitting
 * @param unit    the servant's unit at the start
 * @param strip   the places of the route: done, now, ahead
 * @param terms   its terms, the first to end first
 * @param journal every deed of case and sheets, the newest first
 * @param names   the names of everybody in it, by person
 */
public record CaseCard(CaseFile file, Unit unit, List<StripPlace> strip, List<Watched> terms, List<DeedEntry> journal, Map<Long, PersonName> names) {
}

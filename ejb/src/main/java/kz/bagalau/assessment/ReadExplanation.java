package kz.bagalau.assessment;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.bagalau.access.Access;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.acts.FrozenExplanation;
import kz.bagalau.law.explain.Sentence;
import kz.bagalau.law.text.Lang;
import kz.bagalau.library.Library;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.session.NamedResult;

/** How a stored result came about, the same for the page, REST and SOAP. */
@Stateless
public class ReadExplanation {

    @EJB
    private ReadCase read;
    @Inject
    private Access access;
    @Inject
    private Library library;

    /**
     * The sentences that were frozen with a result, down to what the caller may see: what was answered in confidence shows to those alone who may
     * open the sheets themselves (astana-2015, п. 16). Empty where the case has no such result; without a number, the result that stands.
     */
    @Operates(Operation.CASE_RESULT)
    public Optional<ResultExplained> of(@Of(Kind.CASE) Long caseId, Long resultId, Lang lang) {
        return read.result(caseId, resultId).map(result -> new ResultExplained(result, NamedResult.of(library.law(result.editionHash()).edition(), result).name(), sentences(caseId, result, lang)));
    }

    private List<Sentence> sentences(Long caseId, CaseResult result, Lang lang) {
        String frozen = result.explanation();
        return Sentence.notingOnce(access.may(Operation.SURVEY_SHEETS, caseId) ? FrozenExplanation.sentences(frozen, lang)
                : FrozenExplanation.forTheEvaluated(frozen, lang));
    }
}

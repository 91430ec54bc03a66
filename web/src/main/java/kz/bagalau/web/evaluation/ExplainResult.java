package kz.bagalau.web.evaluation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.acts.FrozenExplanation;
import kz.bagalau.assessment.ReadCase;
import kz.bagalau.law.explain.Sentence;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.web.error.NotThere;
import kz.bagalau.web.frame.Language;

/** The explanation of a result at an address of its own: the sentences as they were frozen with it. */
@Named
@RequestScoped
public class ExplainResult {

    @EJB
    private ReadCase read;
    @Inject
    private Language language;
    @Inject
    private Access access;

    private Long id;
    private Long result;
    private CaseResult shown;

    /** Finds the result. Fails with 404 where the case has none of this number. */
    public void load() {
        shown = read.result(id, result).orElseThrow(() -> new NotThere("result " + result));
    }

    /** The sentences, the conclusion first; the sheets of the circular evaluation only for those who may open them. */
    public List<Sentence> getSentences() {
        String frozen = shown.value().explanation();
        return Sentence.notingOnce(access.may(Operation.SURVEY_SHEETS, id) ? FrozenExplanation.sentences(frozen, language.lang())
                : FrozenExplanation.forTheEvaluated(frozen, language.lang()));
    }

    /** The result. */
    public CaseResult getShown() {
        return shown;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getResult() {
        return result;
    }

    public void setResult(Long result) {
        this.result = result;
    }
}

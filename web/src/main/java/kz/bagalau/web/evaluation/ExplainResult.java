package kz.bagalau.web.evaluation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bagalau.assessment.ReadExplanation;
import kz.bagalau.assessment.ResultExplained;
import kz.bagalau.law.explain.Sentence;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.web.error.NotThere;
import kz.bagalau.web.frame.Language;

/** The explanation of a result at an address of its own: the sentences as they were frozen with it. */
@Named
@RequestScoped
public class ExplainResult {

    @EJB
    private ReadExplanation read;
    @Inject
    private Language language;

    private Long id;
    private Long result;
    private ResultExplained shown;

    /** Finds the result. Fails with 404 where the case has none of this number. */
    public void load() {
        shown = read.of(id, result, language.lang()).orElseThrow(() -> new NotThere("result " + result));
    }

    /** The sentences, the conclusion first; the sheets of the circular evaluation only for those who may open them. */
    public List<Sentence> getSentences() {
        return shown.sentences();
    }

    /** What the result is of. */
    public Text getName() {
        return shown.name();
    }

    /** The result. */
    public CaseResult getShown() {
        return shown.result();
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

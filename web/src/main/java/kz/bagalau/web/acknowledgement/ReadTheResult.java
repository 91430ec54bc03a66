package kz.bagalau.web.acknowledgement;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

import kz.bagalau.acknowledgement.ReadResult;
import kz.bagalau.acknowledgement.ReadableResult;
import kz.bagalau.acts.FrozenExplanation;
import kz.bagalau.law.explain.Sentence;
import kz.bagalau.model.paper.Written;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.login.Identity;
import kz.bagalau.web.widget.Afterwards;

/** The servant opens his result, and says that he has read it, agreeing or not. */
@Named
@ViewScoped
public class ReadTheResult implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ReadResult read;
    @Inject
    private Language language;
    @Inject
    private Identity identity;
    @Inject
    private Afterwards afterwards;

    private Long caseId;
    private String disagreement;
    private transient ReadableResult result;

    /** He has read it. */
    public String acknowledge() {
        return answer(null, "acknowledgement.read.done");
    }

    /** He has read it and does not agree; the words print. */
    public String disagree() {
        if (disagreement == null || disagreement.isBlank()) {
            return afterwards.stay("acknowledgement.read.wordsNeeded");
        }
        return answer(Written.in(language.lang(), disagreement), "acknowledgement.read.doneDisagreeing");
    }

    private String answer(Written words, String key) {
        if (!identity.prove()) {
            return null;
        }
        return afterwards.then(() -> read.acknowledge(caseId, words), "/acknowledgement/read.xhtml?case=" + caseId, key);
    }

    /** The result. */
    public ReadableResult getResult() {
        if (result == null) {
            result = read.open(caseId);
        }
        return result;
    }

    /** Why it is so, as it was said on the day of the decision. */
    public List<Sentence> getSentences() {
        return Sentence.notingOnce(FrozenExplanation.forTheEvaluated(getResult().decision().reasons(), language.lang()));
    }

    /** The case. */
    public Long getCase() {
        return caseId;
    }

    /** Takes: the case. */
    public void setCase(Long id) {
        caseId = id;
    }

    /** With what he does not agree. */
    public String getDisagreement() {
        return disagreement;
    }

    /** Takes: with what he does not agree. */
    public void setDisagreement(String words) {
        disagreement = words;
    }
}

package kz.bagalau.web.session;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.bagalau.assessment.ExplainCase;
import kz.bagalau.model.evaluation.Explanation;
import kz.bagalau.model.paper.StoredFile;

/** What the servant of the case before the commission explained beforehand, with his documents: read once a request. */
@Named
@RequestScoped
public class HeardBefore {

    @EJB
    private ExplainCase explain;

    private final Map<Long, List<Explanation>> given = new HashMap<>();
    private final Map<Long, List<StoredFile>> documents = new HashMap<>();

    /** The explanations in a case, the first first. */
    public List<Explanation> of(Long caseId) {
        return given.computeIfAbsent(caseId, explain::of);
    }

    /** The name of a document of one of them. */
    public String name(Long caseId, Long file) {
        return documents.computeIfAbsent(caseId, explain::documents).stream().filter(one -> one.id().equals(file)).map(StoredFile::name).findFirst().orElse("–");
    }
}

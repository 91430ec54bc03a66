package kz.bagalau.web.request;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.clock.Clock;
import kz.bagalau.law.result.LawfulDisclosure;
import kz.bagalau.model.request.ResultDisclosure;
import kz.bagalau.requests.DiscloseResults;
import kz.bagalau.requests.DisclosureRow;
import kz.bagalau.requests.SampleRow;
import kz.bagalau.session.NamedResult;
import kz.bagalau.web.login.Identity;
import kz.bagalau.web.widget.Afterwards;

/** The head of HR tells confidential results, or refuses to, by a request on the ground of a law; on the card of a case, to whom they were told. */
@Named
@ViewScoped
public class DiscloseTheResults implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private DiscloseResults disclose;
    @EJB
    private Clock clock;
    @Inject
    private Access access;
    @Inject
    private Identity identity;
    @Inject
    private Afterwards afterwards;

    private Long request;
    private Long caseId;
    private List<Long> chosen = new ArrayList<>();
    private Boolean granted;
    private String words;
    private String document;
    private LocalDate on;
    private transient List<SampleRow> choices;
    private transient List<NamedResult> results;
    private transient List<DisclosureRow> rows;

    /** The evaluations from which one is chosen; none where the reader does not disclose. */
    public List<SampleRow> getChoices() {
        if (choices == null) {
            choices = request == null ? List.of() : disclose.choices(request);
        }
        return choices;
    }

    /** The same for the card of a request. */
    public boolean offered(Long id) {
        return id != null && disclose.offered(id);
    }

    /** Leads to the form about the chosen evaluation. */
    public String choose() {
        return "/request/disclose.xhtml?faces-redirect=true&request=" + request + "&case=" + caseId;
    }

    /** The results of the chosen evaluation. */
    public List<NamedResult> getResults() {
        if (results == null) {
            results = caseId == null ? List.of() : disclose.results(caseId);
        }
        return results;
    }

    /** The law on whose ground they are told. */
    public LawfulDisclosure getRule() {
        return disclose.ground(caseId).orElse(null);
    }

    /** To whom results of a case were told, where the reader may know. */
    public List<DisclosureRow> ofCase(Long id) {
        if (rows == null) {
            rows = id != null && access.may(Operation.CASE_READ, id) ? disclose.ofCase(id) : List.of();
        }
        return rows;
    }

    /** Enters the decision. */
    public String decide() {
        if (chosen.isEmpty()) {
            return afterwards.stay("request.disclose.nothing");
        }
        return identity.prove() ? afterwards.then(() -> disclose.disclose(caseId, request, granted, document.strip(),
                new ResultDisclosure.Decision(granted, words.strip(), document.strip(), on, Set.copyOf(chosen))), "/request/card.xhtml?request=" + request, "request.disclose.done") : null;
    }

    /** The present day. */
    public LocalDate getToday() {
        return clock.today();
    }

    public Long getRequest() {
        return request;
    }

    public void setRequest(Long id) {
        request = id;
    }

    public Long getCase() {
        return caseId;
    }

    public void setCase(Long id) {
        caseId = id;
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> ids) {
        chosen = ids;
    }

    public Boolean getGranted() {
        return granted;
    }

    public void setGranted(Boolean value) {
        granted = value;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String value) {
        words = value;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String value) {
        document = value;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate value) {
        on = value;
    }
}

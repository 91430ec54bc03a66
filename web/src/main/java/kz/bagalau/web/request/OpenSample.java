package kz.bagalau.web.request;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.bagalau.access.Access;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.clock.Clock;
import kz.bagalau.model.request.AskedBy;
import kz.bagalau.model.request.Request;
import kz.bagalau.requests.Requests;
import kz.bagalau.requests.SampleRow;
import kz.bagalau.requests.Samples;
import kz.bagalau.requests.Samples.Inspector;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;

/** On the card of an inspector's request: which cases are open to him, as whom he logs in, and until when. */
@Named
@ViewScoped
public class OpenSample implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Samples samples;
    @EJB
    private Requests requests;
    @EJB
    private Clock clock;
    @Inject
    private Access access;
    @Inject
    private Words words;
    @Inject
    private Afterwards afterwards;

    private Long id;
    private Long account;
    private List<Long> cases = List.of();
    private LocalDate from;
    private LocalDate to;

    /** Takes what the request says already; the page names it. */
    public void take(Long requestId) {
        if (requestId != null && !requestId.equals(id)) {
            Request request = requests.read(requestId);
            id = requestId;
            account = request.accountId();
            cases = new ArrayList<>(request.sample());
            from = request.opens() == null ? clock.today() : request.opens();
            to = request.closes();
        }
    }

    /** Opens the chosen cases, or says what is wrong with them. */
    public String open() {
        if (cases.isEmpty() || account == null) {
            return afterwards.stay("request.sample.wanted");
        } else if (from.isBefore(requests.read(id).receivedOn()) || to.isBefore(from)) {
            return afterwards.stay("request.sample.term", requests.read(id).receivedOn());
        }
        return afterwards.then(() -> samples.open(id, account, cases, from, to), page(), "request.sample.opened", cases.size(), to);
    }

    /** Ends his access. */
    public String shut() {
        return afterwards.then(() -> samples.shut(id), page(), "request.sample.shut.done");
    }

    private String page() {
        return "/request/card.xhtml?request=" + id;
    }

    /** True where an inspector asks, and the reader may open cases to him. */
    public boolean shown(Request request) {
        return request.asked().by() == AskedBy.INSPECTOR && access.may(Operation.REQUEST_OPEN, request.id());
    }

    /** True while he sees his cases, or will. */
    public boolean open(Request request) {
        return request.closes() != null && !clock.today().isAfter(request.closes()) && !request.closes().isBefore(request.opens());
    }

    /** The inspector behind the request; null while none is named. */
    public Inspector getBehind() {
        return samples.behind(id).orElse(null);
    }

    /** Those who may be behind it. */
    public List<Inspector> getInspectors() {
        return samples.inspectors(id);
    }

    /** The cases that are open to him. */
    public List<SampleRow> getSample() {
        return samples.of(id);
    }

    /** The cases to choose from. */
    public List<SampleRow> getChoices() {
        return samples.choices(id);
    }

    /** How a case is chosen: whose, of which period. */
    public String choice(SampleRow row) {
        return words.say("request.case", row.person(Locale.forLanguageTag(CurrentCaller.get().language())), row.from(), row.to());
    }

    public Long getAccount() {
        return account;
    }

    public void setAccount(Long value) {
        account = value;
    }

    public List<Long> getCases() {
        return cases;
    }

    public void setCases(List<Long> ids) {
        cases = new ArrayList<>(ids);
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate day) {
        from = day;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate day) {
        to = day;
    }
}

package kz.bagalau.web.request;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.model.request.Request;
import kz.bagalau.requests.SampleRow;
import kz.bagalau.requests.Samples;

/** What an inspector may see today: his cases, on which ground, until when. */
@Named
@RequestScoped
public class MySample {

    @EJB
    private Samples samples;

    private List<SampleRow> cases;
    private List<Request> grounds;

    /** The cases. */
    public List<SampleRow> getCases() {
        if (cases == null) {
            cases = samples.mine();
        }
        return cases;
    }

    /** The requests that open them. */
    public List<Request> getGrounds() {
        if (grounds == null) {
            grounds = samples.grounds();
        }
        return grounds;
    }

    /** The servant's name in the reader's language. */
    public String person(SampleRow row) {
        return row.person(Locale.forLanguageTag(CurrentCaller.get().language()));
    }
}

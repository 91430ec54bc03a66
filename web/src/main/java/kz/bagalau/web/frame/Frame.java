package kz.bagalau.web.frame;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;

import kz.bagalau.about.About;
import kz.bagalau.about.TellAbout;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.body.Bodies;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.planning.ReadCycles;
import kz.bagalau.web.text.Words;

/** What the header and the foot of every page show. */
@Named
@RequestScoped
public class Frame {

    @EJB
    private TellAbout tellAbout;

    @Inject
    private FacesContext faces;

    @EJB
    private Bodies bodies;

    @EJB
    private ReadCycles cycles;

    @Inject
    private Words words;

    private About about;
    private String body;
    private String period;

    /** True while the clock is moved: a banner then names the day. */
    public boolean isMoved() {
        return about().moved();
    }

    /** The day on which the application believes to live. */
    public LocalDate getToday() {
        return about().today();
    }

    /** The program's version. */
    public String getVersion() {
        return about().version();
    }

    /** The name of him who is logged in; empty before. */
    public String getCaller() {
        return CurrentCaller.get().name();
    }

    /** The address of this very page in another language; null in an answer to a form, whose address lost its parameters. */
    public String address(String lang) {
        HttpServletRequest request = (HttpServletRequest) external().getRequest();
        if (!request.getMethod().equals("GET")) {
            return null;
        }
        String query = request.getQueryString() == null ? "" : request.getQueryString() + "&";
        return request.getRequestURI() + "?" + query + LanguageFilter.PARAMETER + "=" + lang;
    }

    /** The name of the state body in which the reader works; empty while he has none. */
    public String getBody() {
        if (body == null) {
            body = Optional.ofNullable(CurrentCaller.get().bodyId()).flatMap(bodies::body).map(StateBody::name).map(name -> words.name(name.kk(), name.ru())).orElse("");
        }
        return body;
    }

    /** The days of the cycle that runs in the reader's body; empty where none does. */
    public String getPeriod() {
        if (period == null) {
            period = Optional.ofNullable(CurrentCaller.get().bodyId()).flatMap(cycles::running).map(days -> words.say("frame.period", days.first(), days.last()))
                    .orElse("");
        }
        return period;
    }

    /** Ends the visit and leads to the first page. */
    public String exit() {
        external().invalidateSession();
        return "/index.xhtml?faces-redirect=true";
    }

    private About about() {
        if (about == null) {
            about = tellAbout.about();
        }
        return about;
    }

    private ExternalContext external() {
        return faces.getExternalContext();
    }
}

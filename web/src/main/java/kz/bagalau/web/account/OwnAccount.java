package kz.bagalau.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Held;
import kz.bagalau.account.MyAccount;
import kz.bagalau.body.Bodies;
import kz.bagalau.clock.Clock;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.reminders.OwnReminders;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.login.Visit;
import kz.bagalau.web.text.Words;

/** The page of one's own account. */
@Named
@RequestScoped
public class OwnAccount {

    @EJB
    private MyAccount account;

    @EJB
    private OwnReminders reminders;

    @EJB
    private Bodies bodies;

    @EJB
    private Clock clock;

    @Inject
    private FacesContext faces;

    @Inject
    private Words words;

    @Inject
    private Language language;

    private Account mine;
    private Map<Long, StateBody> names;
    private String spoken;
    private Long body;
    private boolean mails;

    @PostConstruct
    void read() {
        mine = account.mine();
        names = bodies.all().stream().collect(Collectors.toMap(StateBody::id, Function.identity()));
        spoken = mine.getLanguage();
        body = caller().bodyId();
        mails = mine.isMails();
    }

    private static Caller caller() {
        return CurrentCaller.get();
    }

    /** The account. */
    public Account getAccount() {
        return mine;
    }

    /** The name to show. */
    public String getName() {
        return caller().name();
    }

    /** The roles held today, and those that begin later. */
    public List<Held> getHeld() {
        LocalDate today = clock.today();
        return caller().held().stream().filter(one -> one.to() == null || !one.to().isBefore(today)).toList();
    }

    /** The bodies in which he holds a role today. */
    public List<Long> getBodies() {
        Set<Long> held = caller().bodies(clock.today());
        return held.stream().filter(names::containsKey).toList();
    }

    /** A body's name in the reader's language; for null: all bodies. */
    public String bodyName(Long id) {
        return id == null ? words.say("account.allBodies") : names.get(id).name().in(language.getLocale());
    }

    /** Remembers language and body. */
    public String save() {
        account.speak(spoken);
        reminders.byMail(mails);
        Caller now = caller().speaking(spoken);
        Visit.keep((HttpServletRequest) faces.getExternalContext().getRequest(), getBodies().contains(body) ? now.working(body) : now);
        language.use(Lang.valueOf(spoken.toUpperCase(Locale.ROOT)));
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.say("account.saved"), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/account/mine.xhtml?faces-redirect=true";
    }

    /** The language chosen. */
    public String getSpoken() {
        return spoken;
    }

    /** Takes the language. */
    public void setSpoken(String spoken) {
        this.spoken = spoken;
    }

    /** Whether reminders come by mail. */
    public boolean isMails() {
        return mails;
    }

    /** Takes whether they do. */
    public void setMails(boolean mails) {
        this.mails = mails;
    }

    /** The body chosen. */
    public Long getBody() {
        return body;
    }

    /** Takes the body. */
    public void setBody(Long body) {
        this.body = body;
    }
}

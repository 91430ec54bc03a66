package kz.bagalau.web.admin;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.account.AccountRefused;
import kz.bagalau.account.CreateAccounts;
import kz.bagalau.account.Handout;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.text.Words;

/** Makes accounts: for the staff of a body in bulk, for somebody from outside, for a program. Shows the sheet to print and hand out. */
@Named
@ViewScoped
public class MakeAccounts implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private CreateAccounts create;

    @Inject
    private Words words;

    @Inject
    private Language language;

    @Inject
    private BodyNames bodyNames;

    private Long body;
    private ArrayList<Long> chosen = new ArrayList<>();
    private ArrayList<PostHolder> people = new ArrayList<>();
    private ArrayList<Handout> sheet = new ArrayList<>();
    private String login;
    private String name;
    private boolean technical;

    /** Reads who has no account yet in the body of the address. */
    public void load() {
        if (body != null) {
            people = new ArrayList<>(create.without(body));
        }
    }

    /** The bodies. */
    public List<BodyNames.Line> getBodies() {
        return bodyNames.lines();
    }

    /** Makes the accounts of those chosen. */
    public void make() {
        if (chosen.isEmpty()) {
            say("account.create.none");
        } else {
            done(create.ofStaff(chosen));
        }
    }

    /** Makes the accounts of everybody in the body who has none. */
    public void makeAll() {
        done(create.ofStaff(people.stream().map(PostHolder::personId).toList()));
    }

    /** Makes one account for somebody who is not in the staff, or for a program; goes on to a program's account, where its tokens are made. */
    public String makeOne() {
        try {
            if (technical) {
                return made(create.technical(login, name));
            }
            done(List.of(create.outside(login, name, language.getCode())));
        } catch (AccountRefused refused) {
            say(refused.key(), refused.values().toArray());
        }
        return null;
    }

    private String made(Long program) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.say("account.technical.made"), null));
        return "/admin/accounts-one.xhtml?faces-redirect=true&account=" + program;
    }

    private void done(List<Handout> made) {
        sheet = new ArrayList<>(made);
        chosen.clear();
        people.clear();
    }

    private void say(String key, Object... values) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.say(key, values), null));
    }

    /** A person's name in the reader's language. */
    public String name(PostHolder holder) {
        return holder.name(language.getLocale()).full();
    }

    /** A person's unit and post in the reader's language. */
    public String place(PostHolder holder) {
        return holder.unit(language.getLocale()) + ", " + holder.post(language.getLocale());
    }

    /** Those without an account. */
    public List<PostHolder> getPeople() {
        return people;
    }

    /** What is to be handed out; empty until accounts were made. */
    public List<Handout> getSheet() {
        return sheet;
    }

    /** The body. */
    public Long getBody() {
        return body;
    }

    /** Takes the body. */
    public void setBody(Long body) {
        this.body = body;
    }

    /** The persons chosen. */
    public List<Long> getChosen() {
        return chosen;
    }

    /** Takes the persons chosen. */
    public void setChosen(List<Long> chosen) {
        this.chosen = new ArrayList<>(chosen);
    }

    /** The login of a single account. */
    public String getLogin() {
        return login;
    }

    /** Takes the login. */
    public void setLogin(String login) {
        this.login = login;
    }

    /** The name of a single account. */
    public String getName() {
        return name;
    }

    /** Takes the name. */
    public void setName(String name) {
        this.name = name;
    }

    /** True for a program. */
    public boolean isTechnical() {
        return technical;
    }

    /** Takes whether it is a program. */
    public void setTechnical(boolean technical) {
        this.technical = technical;
    }
}

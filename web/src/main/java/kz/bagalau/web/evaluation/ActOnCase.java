package kz.bagalau.web.evaluation;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.access.Access;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.assessment.AuthoriseEvaluator;
import kz.bagalau.assessment.ExplainCase;
import kz.bagalau.clock.Clock;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.evaluation.Authority;
import kz.bagalau.model.evaluation.Explanation;
import kz.bagalau.model.evaluation.Substitute;
import kz.bagalau.model.paper.StoredFile;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.session.Session;
import kz.bagalau.planning.NameSubstitutes;
import kz.bagalau.planning.NamedSubstitute;
import kz.bagalau.session.StandIn;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.widget.Afterwards;
import kz.bagalau.web.widget.Upload;

/** What is done on a case beside its course: who acts in the servant's own office, who is authorised to evaluate him, what he explains. */
@Named
@ViewScoped
public class ActOnCase implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private NameSubstitutes substitutes;
    @EJB
    private AuthoriseEvaluator authorise;
    @EJB
    private ExplainCase explain;
    @EJB
    private StandIn standIn;
    @EJB
    private Clock clock;
    @Inject
    private Access access;
    @Inject
    private Language language;
    @Inject
    private Afterwards afterwards;
    @Inject
    private ShowCase shown;

    private Role office;
    private Long person;
    private String document;
    private LocalDate from;
    private LocalDate till;
    private String words;
    private Lang lang;
    private transient Part file;

    private String page() {
        return "/case/card.xhtml?case=" + shown.getId();
    }

    private Long servant() {
        return shown.getCard().file().subject().personId();
    }

    /** Names who acts in the servant's place. */
    public String substitute() {
        NamedSubstitute named = new NamedSubstitute(servant(), office, person, document, from);
        return afterwards.then(() -> substitutes.name(shown.getId(), named), page(), "case.own.done");
    }

    /** Enters the authority of another evaluator. */
    public String authorise() {
        if (till != null && till.isBefore(from)) {
            return afterwards.stay("case.authority.wrong");
        }
        return afterwards.then(() -> authorise.authorise(List.of(shown.getId()), new Authority(person, document, from, till)), page(), "case.authority.done");
    }

    /** The servant explains himself, or HR enters what he explained on paper. */
    public String hear() {
        Written said = Written.in(spoken(), words);
        return isExplaining() ? afterwards.then(() -> explain.explain(shown.getId(), said, file == null || file.getSize() == 0 ? List.of()
                : List.of(Upload.of(file))), page(), "case.heard.done")
                : afterwards.then(() -> explain.enterPaper(shown.getId(), from, said, Upload.of(file)), page(), "case.heard.done");
    }

    private Lang spoken() {
        return lang == null ? language.lang() : lang;
    }

    /** The offices of the servant for which nobody is named. */
    public List<Role> getWanted() {
        return substitutes.wanted(shown.getId());
    }

    /** The offices of the servant. */
    public List<Role> getHeld() {
        return substitutes.held(shown.getId());
    }

    /** Who was named. */
    public List<Substitute> getSubstitutes() {
        return substitutes.of(shown.getId());
    }

    /** True where the caller may name one. */
    public boolean isNaming() {
        return !getHeld().isEmpty() && access.may(Operation.CASE_SUBSTITUTE, shown.getId());
    }

    /** Those who may stand in for the office chosen. */
    public List<PostHolder> getCandidates() {
        Role chosen = office == null ? getHeld().get(0) : office;
        return substitutes.candidates(shown.getCard().file().subject().bodyId(), servant(), chosen);
    }

    /** True where another may be authorised to evaluate, and the caller may enter it. */
    public boolean isAuthorising() {
        return shown.isWorker() && authorise.open(shown.getId());
    }

    /** Who evaluates the servant by the edition, with its point. */
    public Step getEvaluator() {
        return authorise.evaluator(shown.getId()).orElseThrow().step();
    }

    /** The sessions before which the secretary's own case may come. */
    public List<Session> getSessions() {
        return standIn.sessions(shown.getId());
    }

    /** What the servant explained. */
    public List<Explanation> getExplanations() {
        return explain.of(shown.getId());
    }

    /** A document of an explanation. */
    public StoredFile document(Long id) {
        return explain.documents(shown.getId()).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    /** True where the caller is the servant and may explain himself now. */
    public boolean isExplaining() {
        return access.may(Operation.CASE_EXPLAIN, shown.getId()) && explain.open(shown.getId());
    }

    /** True where the caller may enter what the servant explained on paper. */
    public boolean isPaper() {
        return shown.isWorker() && explain.open(shown.getId());
    }

    /** The name of a person for the reader; empty where he is not at hand. */
    public String name(Long id) {
        PersonName name = substitutes.names(shown.getId()).get(id);
        return name == null ? "" : name.in(language.getLocale()).full();
    }

    /** True where it is the caller. */
    public boolean mine(Long id) {
        return id.equals(CurrentCaller.get().personId());
    }

    /** The last day that a paper may have. */
    public LocalDate getToday() {
        return clock.today();
    }

    public Role getOffice() {
        return office;
    }

    public void setOffice(Role role) {
        office = role;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long id) {
        person = id;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String text) {
        document = text;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate day) {
        from = day;
    }

    public LocalDate getTill() {
        return till;
    }

    public void setTill(LocalDate day) {
        till = day;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String text) {
        words = text;
    }

    public Lang getLang() {
        return spoken();
    }

    public void setLang(Lang other) {
        lang = other;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part part) {
        file = part;
    }
}

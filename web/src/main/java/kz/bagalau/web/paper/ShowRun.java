package kz.bagalau.web.paper;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.bagalau.access.Access;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.prints.SetState;
import kz.bagalau.prints.ListSets;
import kz.bagalau.prints.PlanRun;
import kz.bagalau.prints.PrintDocuments;
import kz.bagalau.prints.ReadRun;
import kz.bagalau.prints.RunCard;
import kz.bagalau.prints.SetRow;
import kz.bagalau.web.document.SendFile;
import kz.bagalau.web.error.NotThere;
import kz.bagalau.web.text.Words;

/** One printing run: how far it has come, its stack for the printer, who is left out. */
@Named
@ViewScoped
public class ShowRun implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ReadRun read;
    @EJB
    private PlanRun plan;
    @EJB
    private ListSets sets;
    @EJB
    private PrintDocuments documents;
    @Inject
    private Access access;
    @Inject
    private Words words;

    private Long id;
    private RunCard card;
    private boolean stopped;
    private ReadRun.Stack whole;

    /** Reads how far it has come. */
    public void load() {
        if (id == null) {
            throw new NotThere("no run named");
        }
        card = read.card(id);
        stopped = read.stopped(id);
        whole = null;
    }

    /** Hands out everything that is printed. */
    public void all() throws IOException {
        print(Set.of());
    }

    /** Hands out once more what is not back. */
    public void awaited() throws IOException {
        print(Set.of(SetState.PRINTED, SetState.MISSING));
    }

    /** Sets with a paper that the reader may not print, above all his own, stay out; the page tells how many. */
    private void print(Set<SetState> states) throws IOException {
        ReadRun.Stack stack = read.stack(id, states);
        List<List<Long>> permitted = permitted(stack);
        if (permitted.isEmpty()) {
            tell("paper.run.nothing", stack.sets().size(), stack.outdated());
        } else {
            SendFile.send("print-" + id + ".pdf", "application/pdf", documents.together(permitted.stream().flatMap(List::stream).toList()));
        }
    }

    private List<List<Long>> permitted(ReadRun.Stack stack) {
        Set<Long> permitted = access.permitted(Operation.DOCUMENT_PRINT, stack.sets().stream().flatMap(List::stream).toList());
        return stack.sets().stream().filter(permitted::containsAll).toList();
    }

    private void tell(String key, Object... values) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, words.say(key, values), null));
    }

    /** Lets the work go on after a stop. */
    public String goOn() {
        plan.go(id);
        return "/paper/run.xhtml?faces-redirect=true&run=" + id;
    }

    /** How many sets a paper of which was superseded since: they are not printed any more. */
    public int getOutdated() {
        return whole().outdated();
    }

    /** How many sets hold a paper that the reader may not print. */
    public int getRefused() {
        return whole().sets().size() - permitted(whole()).size();
    }

    private ReadRun.Stack whole() {
        if (whole == null) {
            whole = read.stack(id, Set.of());
        }
        return whole;
    }

    /** Those who are left out. */
    public Collection<SetRow> getLeftOut() {
        return card.count(SetState.LEFT_OUT) == 0 ? List.of() : sets.sets(CurrentCaller.get().bodyId(),
                new ListQuery("", Map.of("run", id.toString(), "state", SetState.LEFT_OUT.name()), "", false, 0, ListQuery.ALL)).rows();
    }

    /** The servant's name in the reader's language. */
    public String person(SetRow row) {
        return row.person(Locale.forLanguageTag(CurrentCaller.get().language()));
    }

    public RunCard getCard() {
        return card;
    }

    public boolean isStopped() {
        return stopped;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long value) {
        id = value;
    }
}

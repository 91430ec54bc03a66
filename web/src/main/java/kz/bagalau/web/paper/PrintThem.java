package kz.bagalau.web.paper;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.prints.PlanRun;
import kz.bagalau.web.list.Selection;
import kz.bagalau.web.list.Selection.Except;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;

/** Printing on any list of cases or documents: what is about to be printed, of whom, and who is left out; then the run begins. */
@Named
@ViewScoped
public class PrintThem implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PlanRun plan;
    @Inject
    private Access access;
    @Inject
    private Words words;
    @Inject
    private Afterwards afterwards;

    private Selection selection;
    private boolean documents;
    private ArrayList<Long> chosen = new ArrayList<>();
    private List<PaperKind> kinds = List.of(PaperKind.PROTOCOL_EXTRACT);

    /** Shows what printing papers of these cases will do. */
    public void cases(Collection<Long> caseIds) {
        choose(Operation.CASE_PRINT, caseIds, List.of());
        documents = false;
    }

    /**
     * Shows what printing these documents will do.
     *
     * @param nobodys  how many more chosen documents concern nobody in particular
     * @param internal how many more of them are not handed out to the servant
     */
    public void documents(Collection<Long> pdfIds, long nobodys, long internal) {
        List<Except> except = new ArrayList<>();
        note(except, nobodys, "paper.print.nobodys");
        note(except, internal, "paper.print.internal");
        choose(Operation.DOCUMENT_PRINT, pdfIds, except);
        documents = true;
    }

    private void choose(Operation operation, Collection<Long> ids, List<Except> others) {
        if (ids.isEmpty() && others.isEmpty()) {
            afterwards.stay("paper.print.none");
            return;
        } else if (ids.size() > PlanRun.MOST) {
            afterwards.stay("paper.print.many", PlanRun.MOST, ids.size());
            return;
        }
        chosen = new ArrayList<>(access.permitted(operation, ids));
        List<Except> except = new ArrayList<>();
        note(except, ids.size() - chosen.size(), "paper.print.own");
        except.addAll(others);
        selection = new Selection(words.say("paper.print.title"), chosen.size(), except);
    }

    private void note(List<Except> except, long count, String why) {
        if (count > 0) {
            except.add(new Except(words.say("paper.print.count", count), words.say(why)));
        }
    }

    /** Plans the run, lets it begin, and leads to its card. */
    public String confirm() {
        if (!documents && kinds.isEmpty()) {
            return afterwards.stay("paper.print.kindWanted");
        }
        Set<PaperKind> wanted = kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
        Long run = documents ? plan.ofDocuments(List.copyOf(chosen)) : plan.ofCases(List.copyOf(chosen), wanted);
        plan.go(run);
        return "/paper/run.xhtml?faces-redirect=true&run=" + run;
    }

    /** Leaves everything as it is. */
    public void cancel() {
        selection = null;
    }

    /** True for one who may print at all. */
    public boolean isPrinter() {
        return access.may(Operation.CASE_PRINT);
    }

    /** What is about to be printed; null where nothing is. */
    public Selection getSelection() {
        return selection;
    }

    /** True where kinds of papers are chosen, not single documents. */
    public boolean isByKind() {
        return !documents;
    }

    /** What may be printed of a case. */
    public List<PaperKind> getAll() {
        return PlanRun.OF_A_CASE;
    }

    public List<PaperKind> getKinds() {
        return kinds;
    }

    public void setKinds(List<PaperKind> wanted) {
        kinds = List.copyOf(wanted);
    }
}

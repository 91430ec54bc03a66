package kz.bagalau.web.journal;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.journal.FactChoices.Kinds;
import kz.bagalau.journal.FactChoices.Somebody;
import kz.bagalau.journal.ListEntries;
import kz.bagalau.journal.NewFact;
import kz.bagalau.journal.ProposeEntry;
import kz.bagalau.journal.Refused;

/** A servant proposes an entry about himself, HR about anybody of its body; both wait for the supervisor. */
@Named
@ViewScoped
public class ProposeFact extends FactPage {

    private static final long serialVersionUID = 1L;

    @EJB
    private ProposeEntry propose;
    @EJB
    private ListEntries entries;

    /** True where the caller keeps the journal of his body, and so proposes for others. */
    public boolean isKeeper() {
        return entries.keeps();
    }

    @Override
    List<Somebody> found(String search) {
        List<Somebody> all = new ArrayList<>(choices().own());
        all.addAll(choices().kept(search));
        return all;
    }

    /** A servant proposes what speaks for him; breaches are others' to tell. */
    @Override
    boolean offers(Kinds rule) {
        return isKeeper() || !rule.breach();
    }

    @Override
    List<Refused> check(List<Long> ids, NewFact fact) {
        return propose.check(ids, fact);
    }

    @Override
    List<Refused> later(List<Long> ids, NewFact fact) {
        return propose.later(ids, fact);
    }

    @Override
    void enter(List<Long> ids, NewFact fact) {
        propose.propose(ids, fact);
    }

    @Override
    String done() {
        return "journal.propose.done";
    }
}

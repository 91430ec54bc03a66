package kz.bagalau.web.journal;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.bagalau.journal.CountEntry;
import kz.bagalau.journal.FactChoices.Somebody;
import kz.bagalau.journal.NewFact;
import kz.bagalau.journal.Refused;

/** The supervisor enters a fact that counts at once. */
@Named
@ViewScoped
public class AddFact extends FactPage {

    private static final long serialVersionUID = 1L;

    @EJB
    private CountEntry count;

    @Override
    List<Somebody> found(String search) {
        return choices().supervised(search);
    }

    @Override
    List<Refused> check(List<Long> ids, NewFact fact) {
        return count.check(ids, fact);
    }

    @Override
    List<Refused> later(List<Long> ids, NewFact fact) {
        return count.later(ids, fact);
    }

    @Override
    void enter(List<Long> ids, NewFact fact) {
        count.count(ids, fact);
    }

    @Override
    String done() {
        return "journal.add.done";
    }
}

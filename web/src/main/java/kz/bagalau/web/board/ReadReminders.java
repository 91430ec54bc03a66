package kz.bagalau.web.board;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bagalau.reminders.Noted;
import kz.bagalau.reminders.OwnReminders;

/** The reader's reminders, until he puts them aside. */
@Named
@RequestScoped
public class ReadReminders {

    @EJB
    private OwnReminders reminders;

    private List<Noted> unseen;

    /** Those not put aside; asked once a request. */
    public List<Noted> getUnseen() {
        if (unseen == null) {
            unseen = reminders.unseen();
        }
        return unseen;
    }

    /** Those of the same term and day together, in their order: the first of them and how many there are. */
    public List<Together> getTogether() {
        Map<List<Object>, List<Noted>> same = getUnseen().stream()
                .collect(Collectors.groupingBy(one -> Arrays.asList(one.kind(), one.what(), one.citation(), one.lastDay()), LinkedHashMap::new, Collectors.toList()));
        return same.values().stream().map(each -> new Together(each.get(0), each.size())).toList();
    }

    /** Reminders of one term and day. */
    public record Together(Noted first, int many) {

        /** The form; of many the board with the terms of that day. */
        public String link() {
            return many > 1 ? "/board/list.xhtml?day=" + first.lastDay() : first.link();
        }
    }

    /** Puts them aside. */
    public String putAside() {
        reminders.putAside();
        return "/inbox.xhtml?faces-redirect=true";
    }
}

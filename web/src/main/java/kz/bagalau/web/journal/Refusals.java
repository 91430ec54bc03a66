package kz.bagalau.web.journal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.bagalau.journal.JournalConflict;
import kz.bagalau.journal.ListEntries;
import kz.bagalau.journal.Refused;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.list.Selection;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;

/** Says of whom an entry was refused, and why, with the point where one says so. */
@RequestScoped
public class Refusals {

    @EJB
    private ListEntries entries;
    @Inject
    private Words words;
    @Inject
    private Language language;
    @Inject
    private Afterwards afterwards;

    /** Each of those refused by name. */
    public List<Selection.Except> of(List<Refused> refused) {
        Map<Long, PersonName> names = entries.names(refused.stream().map(Refused::personId).distinct().toList());
        return refused.stream().map(one -> new Selection.Except(name(names.get(one.personId())), why(one))).toList();
    }

    /** Stays on the page: somebody else decided about the entry meanwhile; of whom it is, where it stands, who did it and when. */
    String stay(JournalConflict conflict) {
        Map<Long, PersonName> names = entries.names(Stream.of(conflict.personId(), conflict.byId()).filter(Objects::nonNull).distinct().toList());
        String by = conflict.byId() == null ? words.say("frame.system") : name(names.get(conflict.byId()));
        return afterwards.stay("journal.conflict", name(names.get(conflict.personId())), words.say("stage.JOURNAL." + conflict.stage()), by, words.moment(conflict.at()));
    }

    private String name(PersonName name) {
        return name == null ? "" : name.in(language.getLocale()).full();
    }

    private String why(Refused one) {
        String said = words.say(one.key(), one.values().toArray());
        return one.citation() == null ? said : said + " (" + words.cite(one.citation()) + ")";
    }
}

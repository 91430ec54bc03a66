package kz.bagalau.web.body;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

import kz.bagalau.staff.StaffList;
import kz.bagalau.web.staff.Choice;
import kz.bagalau.web.text.Words;

/** Who may be named authorised official of a body: heads in it, and whoever supervises there from another body. */
@RequestScoped
public class Officials {

    @EJB
    private StaffList staff;

    @Inject
    private Words words;

    List<Choice> of(Long bodyId) {
        return staff.supervisors(bodyId).stream().map(one -> new Choice(one.personId(), words.name(one.name(Locale.forLanguageTag("kk")).full(),
                one.name(Locale.forLanguageTag("ru")).full()) + ", " + words.name(one.postKk(), one.postRu()))).toList();
    }
}

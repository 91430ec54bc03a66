package kz.bagalau.web.staff;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

import kz.bagalau.body.Bodies;
import kz.bagalau.body.UnitTree;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.staff.StaffList;
import kz.bagalau.web.text.Words;

/** What the forms of the staff offer to choose from. */
@RequestScoped
public class Choices {

    @EJB
    private Bodies bodies;

    @EJB
    private StaffList staff;

    @Inject
    private Words words;

    /** The units of a body, in the order of their tree. */
    List<Choice> units(Long bodyId) {
        return UnitTree.of(bodies.units(bodyId)).lines().stream().map(line -> new Choice(line.unit().id(),
                "  ".repeat(line.depth()) + words.name(line.unit().name().kk(), line.unit().name().ru()))).toList();
    }

    /** Those who may supervise in a body. */
    List<Choice> supervisors(Long bodyId) {
        return staff.supervisors(bodyId).stream().map(this::choice).toList();
    }

    /** Those whom a body knows from outside. */
    List<Choice> outsiders(Long bodyId) {
        return staff.supervisors(bodyId).stream().filter(PostHolder::outside).map(this::choice).toList();
    }

    /** Everybody who serves in a body. */
    List<Choice> everybody(Long bodyId) {
        return staff.find(bodyId, ListQuery.everything()).rows().stream().map(this::choice).toList();
    }

    private Choice choice(PostHolder holder) {
        return new Choice(holder.personId(), words.name(holder.name(Locale.forLanguageTag("kk")).full(), holder.name(Locale.forLanguageTag("ru")).full())
                + ", " + words.name(holder.postKk(), holder.postRu()));
    }
}

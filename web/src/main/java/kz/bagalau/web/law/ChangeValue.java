package kz.bagalau.web.law;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

import kz.bagalau.acts.ChangeEdition;
import kz.bagalau.acts.Editable;
import kz.bagalau.acts.EditionPlace;
import kz.bagalau.acts.Ground;
import kz.bagalau.acts.Leaf;
import kz.bagalau.acts.Rows;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.library.ChangeOwnEdition;
import kz.bagalau.library.ChangeOwnEdition.RowDeed;
import kz.bagalau.library.InspectOwnEdition;
import kz.bagalau.library.OwnEditionRefused;
import kz.bagalau.web.error.NotThere;
import kz.bagalau.web.text.Words;

/** Changes an own edition value by value: the rule or annex of the address, and in it the value, row or list that is opened. */
@Named
@ViewScoped
public class ChangeValue implements Serializable {

    private static final long serialVersionUID = 1L;

    private String place;
    private String at;
    private String name;
    private String like;
    private final ValueFields fields = new ValueFields();
    private final GroundFields citing = new GroundFields();
    private transient Optional<ChangeEdition> edition;

    @EJB
    private InspectOwnEdition inspect;

    @EJB
    private ChangeOwnEdition change;

    @Inject
    private EditOwnEdition editing;

    @Inject
    private Words words;

    /** Puts what stands at the value that is opened into the form. */
    public void load() {
        if (at != null && getEdition() != null && here().isPresent()) {
            Optional.ofNullable(getLeaf()).ifPresent(fields::fill);
            citing.setPoint(getEdition().amending() ? cited() : null);
        }
    }

    /** A change that cites a point already goes on citing it. */
    private String cited() {
        return getEdition().ground(place()).flatMap(Ground::point).map(PointRef::label).orElse(null);
    }

    /** The edition value by value; null while its files are too broken to be put together. */
    public ChangeEdition getEdition() {
        if (edition == null) {
            edition = editing.getId() == null ? Optional.empty() : inspect.values(editing.getId());
        }
        return edition.orElse(null);
    }

    /** The values of the place that is opened; none where none is. */
    public List<ValueLine> getLines() {
        return here().map(editable -> new ValueLines(editable, getEdition().before(place()), words).all()).orElse(List.of());
    }

    /** True where a place is opened. */
    public boolean isOpened() {
        return here().isPresent();
    }

    private Optional<Editable> here() {
        return Optional.ofNullable(getEdition()).filter(known -> place != null && known.places().contains(place())).map(known -> known.at(place()));
    }

    private EditionPlace place() {
        return EditionPlace.parse(place).orElseThrow(() -> new NotThere("place " + place));
    }

    /** The value that is opened; null where none is. */
    public Leaf getLeaf() {
        return here().flatMap(editable -> editable.leaves().stream().filter(leaf -> leaf.path().equals(at)).findFirst()).orElse(null);
    }

    /** What the value that is opened is. */
    public String getLabel() {
        return here().map(editable -> new ValueLines(editable, Optional.empty(), words).label(getLeaf())).orElse("");
    }

    /** True where the value that is opened is typed, not chosen. */
    public boolean isTyped() {
        Leaf leaf = getLeaf();
        return leaf != null && switch (leaf.sort()) {
            case TEXT, FLAG, CHOICE -> false;
            case CHOICES -> leaf.choices().isEmpty();
            default -> true;
        };
    }

    /** What a choice is called. */
    public String code(String code) {
        return here().map(editable -> new ValueLines(editable, Optional.empty(), words).code(code)).orElse(code);
    }

    /** The things with names of the list that is opened; empty where none is. */
    public List<String> getNamed() {
        return here().stream().flatMap(editable -> editable.rows().stream()).filter(rows -> rows.isNamed() && rows.path().equals(at)).findFirst().map(Rows::names).orElse(List.of());
    }

    /** True where the row that is opened can be added to, moved and removed. */
    public boolean isRow() {
        return list() != null;
    }

    private String list() {
        int slash = at == null ? -1 : at.lastIndexOf('/');
        return slash < 0 ? null : here().stream().flatMap(editable -> ValueLines.lists(editable).stream()).filter(rows -> rows.path().equals(at.substring(0, slash)))
                .findFirst().map(Rows::path).orElse(null);
    }

    /** Keeps the value; what is wrong with it is said at its field. */
    public String save() {
        Leaf leaf = getLeaf();
        try {
            store(leaf);
        } catch (OwnEditionRefused refused) {
            return refuse(refused.key().equals("own.refused.VALUE") ? "change:" + field(leaf) : null, refused);
        }
        return done(() -> { }, "own.value.saved");
    }

    private void store(Leaf leaf) {
        if (leaf == null) {
            throw new OwnEditionRefused("own.refused.NO_VALUE");
        } else if (leaf.sort() == Leaf.Sort.TEXT) {
            change.say(editing.getId(), editing.seen(), place(), at, fields.text(), citing.ground());
        } else {
            change.set(editing.getId(), editing.seen(), place(), at, leaf.sort() == Leaf.Sort.CHOICES && !isTyped() ? fields.chosen() : fields.typed(), citing.ground());
        }
    }

    private String field(Leaf leaf) {
        return switch (leaf.sort()) {
            case TEXT -> "ru";
            case FLAG -> "flag";
            case CHOICE -> "one";
            default -> isTyped() ? "typed" : "several";
        };
    }

    private String refuse(String field, OwnEditionRefused refused) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.say(refused.key(), refused.values().toArray()), null));
        faces.validationFailed();
        editing.refresh();
        edition = null;
        return null;
    }

    /** Gives a value back what the base says. */
    public String takeBack(String path) {
        Ground ground = getEdition().ground(place()).orElseGet(Ground::notAtHand);
        return done(() -> change.takeBack(editing.getId(), editing.seen(), place(), path, ground), "own.value.takenBack");
    }

    /** Takes everything back that was changed in the place. */
    public String restore() {
        return done(() -> change.restore(editing.getId(), editing.seen(), place()), "own.value.restored");
    }

    /** Does something to the row that is opened. */
    public String row(String deed) {
        int row = Integer.parseInt(at.substring(at.lastIndexOf('/') + 1));
        return done(() -> change.row(editing.getId(), editing.seen(), place(), list(), row, RowDeed.valueOf(deed), citing.ground()), "own.value.rowDone");
    }

    /** Adds a thing with a name. */
    public String add() {
        return done(() -> change.name(editing.getId(), editing.seen(), place(), at, ValueFields.said(name), like, citing.ground()), "own.value.rowDone");
    }

    /** Removes a thing with a name. */
    public String remove() {
        return done(() -> change.unname(editing.getId(), editing.seen(), place(), at, like, citing.ground()), "own.value.rowDone");
    }

    private String done(Runnable deed, String key) {
        String next = editing.after(deed, key, editing.address("values") + "&place=" + place);
        edition = null;
        return next;
    }

    /** The fields of the value that is opened. */
    public ValueFields getFields() {
        return fields;
    }

    /** The fields of the point that a change cites. */
    public GroundFields getCiting() {
        return citing;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLike() {
        return like;
    }

    public void setLike(String like) {
        this.like = like;
    }
}

package kz.bagalau.web.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import kz.bagalau.acts.ChangeEdition;
import kz.bagalau.acts.EditionPlace;
import kz.bagalau.acts.EditionPlace.Part;
import kz.bagalau.acts.Finding;
import kz.bagalau.web.text.Words;

/** The rules and annexes of an own edition that can be opened, each with what is wrong with it and whether it is changed. */
@Named
@RequestScoped
public class ListPlaces {

    @Inject
    private EditOwnEdition editing;

    @Inject
    private ChangeValue change;

    @Inject
    private Words words;

    private List<Group> groups;

    /** Rules, then annexes, by their labels. */
    public List<Group> getGroups() {
        if (groups == null) {
            ChangeEdition edition = change.getEdition();
            List<Place> all = edition.places().stream().map(place -> place(edition, place)).toList();
            groups = Arrays.stream(Part.values()).map(part -> new Group(part.key(), all.stream().filter(place -> place.address().startsWith(part.key() + "/")).toList())).toList();
        }
        return groups;
    }

    private Place place(ChangeEdition edition, EditionPlace place) {
        return new Place(place.toString(), label(edition, place), editing.getOwn().baseId() != null && edition.changed(place), !errors(place).isEmpty());
    }

    private String label(ChangeEdition edition, EditionPlace place) {
        String path = place.part() == Part.RULES ? "/label" : "/title";
        return edition.at(place).leaves().stream().filter(leaf -> leaf.path().equals(path) && leaf.text() != null).map(leaf -> words.of(leaf.text())).findFirst().orElse(place.name());
    }

    private Set<String> errors(EditionPlace place) {
        return editing.getReport().errors().stream().filter(place::concerns).map(Finding::reason).map(words::of).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Optional<EditionPlace> opened() {
        return EditionPlace.parse(change.getPlace());
    }

    /** What the place that is opened is called. */
    public String getLabel() {
        return opened().map(place -> label(change.getEdition(), place)).orElse("");
    }

    /** What is wrong at the place that is opened. */
    public List<String> getMistakes() {
        return opened().map(place -> List.copyOf(errors(place))).orElse(List.of());
    }

    /** True where the place that is opened was changed and can be taken back. */
    public boolean isRestorable() {
        return opened().filter(place -> change.getEdition().before(place).isPresent() && change.getEdition().changed(place)).isPresent();
    }

    /** Rules or annexes. */
    public record Group(String part, List<Place> places) {
    }

    /**
     * A rule or annex.
     *
     * @param address as it is named in addresses
     * @param label   what it is called
     * @param changed true where the base says otherwise
     * @param wrong   true where the check finds mistakes
     */
    public record Place(String address, String label, boolean changed, boolean wrong) {
    }
}

package kz.bagalau.staff.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.PriorResult;
import kz.bagalau.model.body.Unit;

/** What stands in the database before a file is loaded, of one body, and of the persons whom the file names. */
final class Present {

    private final Map<String, Unit> unitsByCode = new LinkedHashMap<>();
    private final Map<Long, Unit> unitsById = new HashMap<>();
    private final Map<String, Person> personsByIin = new HashMap<>();
    private final Map<Long, Person> personsById = new HashMap<>();
    private final Map<Long, List<Employment>> postsByPerson;
    private final List<Employment> posts;
    private final List<PriorResult> results;
    private final Set<Long> employedElsewhere;

    Present(List<Unit> units, List<Person> persons, List<Employment> posts, List<PriorResult> results, Set<Long> employedElsewhere) {
        units.forEach(this::add);
        persons.forEach(this::add);
        this.posts = posts;
        this.results = results;
        this.employedElsewhere = new HashSet<>(employedElsewhere);
        this.postsByPerson = posts.stream().collect(Collectors.groupingBy(Employment::personId));
    }

    void add(Unit unit) {
        unitsByCode.put(unit.code(), unit);
        unitsById.put(unit.id(), unit);
    }

    void add(Person person) {
        personsByIin.put(person.iin().value(), person);
        personsById.put(person.id(), person);
    }

    Unit unit(String code) {
        return unitsByCode.get(code);
    }

    Unit unit(Long id) {
        return unitsById.get(id);
    }

    List<Unit> units() {
        return List.copyOf(unitsByCode.values());
    }

    Person person(String iin) {
        return personsByIin.get(iin);
    }

    Person person(Long id) {
        return personsById.get(id);
    }

    List<Person> persons() {
        return List.copyOf(personsByIin.values());
    }

    /** All posts in the body, those that ended too. */
    List<Employment> posts() {
        return posts;
    }

    /** The results from before the system. */
    List<PriorResult> results() {
        return results;
    }

    /** A person's posts in the body. */
    List<Employment> postsOf(String iin) {
        Person person = iin == null ? null : person(iin);
        return person == null ? List.of() : postsByPerson.getOrDefault(person.id(), List.of());
    }

    /** True for somebody who is known to hold a post now, here or in another body, or whom the body knows from outside. */
    boolean serves(String iin) {
        Person person = person(iin);
        return person != null && (employedElsewhere.contains(person.id())
                || postsOf(iin).stream().anyMatch(post -> post.days().last() == null));
    }

    /** The grade a person has for a year, or null. */
    String grade(String iin, String year) {
        Person person = person(iin);
        return person == null ? null : results.stream().filter(result -> result.personId().equals(person.id()))
                .filter(result -> Objects.equals(String.valueOf(result.year()), year)).map(PriorResult::grade).findFirst().orElse(null);
    }
}

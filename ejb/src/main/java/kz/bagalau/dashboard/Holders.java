package kz.bagalau.dashboard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.StripPlace;
import kz.bagalau.law.process.Track;
import kz.bagalau.model.body.FullName;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.evaluation.Followed;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.Watched;

/** Finds who has to act next in the cases of a cycle, by the routes: whom to write. */
@Dependent
class Holders {

    @Inject
    EntityManager em;
    @Inject
    Staff staff;

    List<Holder> of(Collection<CaseFile> cases, Map<Long, List<Watched>> terms, LocalDate today) {
        Map<Key, List<Held>> held = cases.stream().flatMap(file -> held(file, terms.getOrDefault(file.subject().id(), List.of())))
                .collect(Collectors.groupingBy(Held::key));
        List<Long> ids = held.keySet().stream().map(Key::person).filter(Objects::nonNull).distinct().toList();
        Map<Long, PersonName> names = staff.names(ids, today);
        Map<Long, String> addresses = addresses(ids);
        List<Holder> found = new ArrayList<>();
        held.forEach((key, things) -> found.add(holder(key, things, key.person() == null ? null : names.get(key.person()), addresses.get(key.person()))));
        found.sort(Comparator.comparing(Holder::missed).reversed().thenComparing(Holder::last, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Comparator.comparing(Holder::things).reversed()).thenComparing(one -> one.ru() == null ? "" : one.ru().full()));
        return found;
    }

    private Map<Long, String> addresses(List<Long> ids) {
        Map<Long, String> addresses = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select p from Person p where p.id in :ids", Person.class).setParameter("ids", ids).getResultList()
                    .forEach(person -> addresses.put(person.id(), person.email()));
        }
        return addresses;
    }

    private static Holder holder(Key key, List<Held> things, PersonName name, String email) {
        List<Watched> open = things.stream().flatMap(one -> one.terms().stream()).toList();
        Optional<Watched> first = open.stream().min(Comparator.comparing(Watched::last));
        FullName kk = name == null ? null : name.kk();
        return new Holder(key.role(), kk, name == null ? null : name.ru(), email, things.size(), open.stream().filter(Watched::missed).count(),
                first.map(Watched::last).orElse(null), first.map(term -> term.due().citation()).orElse(null));
    }

    /** What moves in a case waits for somebody; the case itself only where nothing in it does. */
    private static Stream<Held> held(CaseFile file, List<Watched> terms) {
        List<Held> inside = file.moving().filter(thing -> !thing.equals(file.subject())).flatMap(thing -> held(file, thing, terms).stream()).toList();
        return inside.isEmpty() ? held(file, file.subject(), terms).stream() : inside.stream();
    }

    private static Optional<Held> held(CaseFile file, Followed thing, List<Watched> terms) {
        Track road = file.road(thing);
        if (road.ends().contains(Stage.of(thing.stage()))) {
            return Optional.empty();
        }
        return next(road, thing).map(role -> new Held(new Key(role, person(file, thing, role)), terms.stream()
                .filter(term -> term.open() && thing.id().equals(term.thingId())).toList()));
    }

    /** Who leads on from where it stands, or, where the way goes back first, who takes it there; the program only where nobody else does. */
    private static Optional<Role> next(Track road, Followed thing) {
        Stage now = Stage.of(thing.stage());
        List<Stage> coming = road.strip(now, thing.passed()).stream().filter(place -> place.position() == StripPlace.Position.AHEAD)
                .flatMap(place -> place.stages().stream()).toList();
        List<Move> onward = road.moves().stream().filter(move -> move.from().contains(now) && coming.contains(move.to())).toList();
        List<Move> back = road.moves().stream().filter(move -> move.from().contains(now) && !move.to().equals(now) && !road.ends().contains(move.to())).toList();
        Set<Role> roles = (onward.isEmpty() ? back : onward).stream().flatMap(move -> move.by().stream()).collect(Collectors.toSet());
        return roles.contains(Role.HR_WORKER) ? Optional.of(Role.HR_WORKER) : roles.stream().filter(role -> role != Role.SYSTEM).sorted().findFirst();
    }

    private static Long person(CaseFile file, Followed thing, Role role) {
        return thing instanceof Sheet sheet && role == sheet.evaluatorRole() ? sheet.evaluatorId() : file.people().get(role);
    }

    /** As whom, and who; null where it is an office. */
    private record Key(Role role, Long person) {
    }

    /** Something that waits for somebody, with its open terms. */
    private record Held(Key key, List<Watched> terms) {
    }
}

package kz.bagalau.staff.intake;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.body.ImportState;
import kz.bagalau.model.body.StaffImport;
import kz.bagalau.model.body.StaffSource;

/** Staff that another system than HR's files proposes: it goes the way of a file, through the same checks, into the same list with its preview. */
@Stateless
@Operates(Operation.WITHIN)
public class Proposals {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    ImportJobs jobs;
    @Inject
    ImportProgress progress;
    @Inject
    Clock clock;

    /** Keeps a proposal, once by its id there; {@link #check} then reads it. Gives the id of the import. */
    public Long keep(Long bodyId, StaffSource origin, StaffDelta delta) {
        List<Long> known = em.createQuery("select i.id from StaffImport i where i.bodyId = :body and i.externalId = :id", Long.class)
                .setParameter("body", bodyId).setParameter("id", delta.externalId()).getResultList();
        if (!known.isEmpty()) {
            return known.get(0);
        }
        StaffImport file = StaffImport.proposed(bodyId, origin, delta.externalId(), new StaffImport.Written(delta.externalId() + WireFile.EXTENSION,
                WireFile.write(records(bodyId, delta)), clock.instant(), CurrentCaller.get().name()));
        em.persist(file);
        em.flush();
        return file.id();
    }

    /** Begins to check it, where that has not begun. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void check(Long importId) {
        if (progress.state(importId) == ImportState.UPLOADED) {
            progress.go(importId, ImportState.CHECKING, ImportState.UPLOADED);
            jobs.begin(importId);
        }
    }

    /** A row of the intake is a post with its person: of a post, the person is the one of the proposal, or the one who is known; of a person, the posts that he holds. */
    private List<WireFile.Told> records(Long bodyId, StaffDelta delta) {
        Present present = new PresentReading(em, bodyId).read(rows(delta));
        Map<String, Integer> people = new HashMap<>();
        for (int i = 0; i < delta.people().size(); i++) {
            people.putIfAbsent(delta.people().get(i).cells().getOrDefault(Column.IIN, ""), i);
        }
        List<WireFile.Told> records = new ArrayList<>();
        for (int i = 0; i < delta.units().size(); i++) {
            records.add(told("units[" + i + "]", delta.units().get(i).cells(), delta.units().get(i).removed()));
        }
        Set<Integer> placed = new HashSet<>();
        for (int i = 0; i < delta.posts().size(); i++) {
            StaffDelta.Told post = delta.posts().get(i);
            String iin = post.cells().getOrDefault(Column.IIN, "");
            Integer person = people.get(iin);
            Map<Column, String> cells = person == null ? known(present, iin) : copy(delta.people().get(person).cells());
            cells.putAll(post.cells());
            records.add(told("posts[" + i + "]" + (person == null ? "" : " people[" + person + "]"), cells, post.removed() || person != null && delta.people().get(person).removed()));
            placed.add(person);
        }
        people.forEach((iin, i) -> {
            if (!placed.contains(i)) {
                held(present, iin).forEach(post -> {
                    post.putAll(delta.people().get(i).cells());
                    records.add(told("people[" + i + "]", post, delta.people().get(i).removed()));
                });
            }
        });
        return records;
    }

    private static List<Row> rows(StaffDelta delta) {
        return delta.posts().stream().map(post -> new Row("", SheetKind.STAFF, 0, copy(post.cells()))).toList();
    }

    private static Map<Column, String> copy(Map<Column, String> cells) {
        Map<Column, String> copy = new EnumMap<>(Column.class);
        copy.putAll(cells);
        return copy;
    }

    private static WireFile.Told told(String place, Map<Column, String> cells, boolean removed) {
        Map<String, String> named = new LinkedHashMap<>();
        cells.forEach((column, value) -> {
            if (value != null) {
                named.put(column.name(), value);
            }
        });
        if (removed) {
            named.put(WireFile.REMOVED, "true");
        }
        return new WireFile.Told(place, named);
    }

    private Map<Column, String> known(Present present, String iin) {
        return present.person(iin) == null ? new EnumMap<>(Column.class) : new EnumMap<>(Cells.of(present.person(iin), LocalDate.ofInstant(clock.instant(), clock.getZone())));
    }

    /** What names the posts that somebody holds; for one who holds none, an empty row, which the checks refuse. */
    private static List<Map<Column, String>> held(Present present, String iin) {
        List<Map<Column, String>> posts = present.postsOf(iin).stream().filter(post -> post.days().last() == null).map(post -> name(post, present)).toList();
        return posts.isEmpty() ? List.of(new EnumMap<>(Column.class)) : posts;
    }

    private static Map<Column, String> name(Employment post, Present present) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        Map<Column, String> stands = Cells.of(post, present);
        List.of(Column.UNIT_CODE, Column.POST_KK, Column.POST_RU, Column.APPOINTED).forEach(column -> cells.put(column, stands.get(column)));
        return cells;
    }
}

package kz.bagalau.staff.intake;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.HashSet;
import java.util.Set;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.body.ImportChange;
import kz.bagalau.model.body.ImportChange.Kind;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.PriorResult;
import kz.bagalau.model.body.Unit;

/** Takes back what a file loaded, the last things first: results, posts, persons, units. */
final class Undoing {

    private final EntityManager em;
    private final Present present;
    private final LocalDate today;
    private final Set<Long> persons = new HashSet<>();

    Undoing(EntityManager em, Present present, LocalDate today) {
        this.em = em;
        this.present = present;
        this.today = today;
    }

    /** Those whose posts stand again as before. */
    Set<Long> persons() {
        return persons;
    }

    void run(Long importId) {
        Map<Kind, List<ImportChange>> done = em.createQuery("select c from ImportChange c where c.importId = :id order by c.id", ImportChange.class)
                .setParameter("id", importId).getResultStream().collect(Collectors.groupingBy(ImportChange::kind));
        remove(done, Kind.RESULT_ADDED, PriorResult.class);
        remove(done, Kind.POST_ADDED, Employment.class);
        of(done, Kind.POST_ENDED).forEach(change -> reopen(em.find(Employment.class, change.targetId())));
        byTarget(of(done, Kind.POST_CHANGED)).forEach((id, changes) -> restorePost(em.find(Employment.class, id), changes));
        byTarget(of(done, Kind.PERSON_CHANGED)).forEach((id, changes) -> restorePerson(em.find(Person.class, id), changes));
        em.flush();
        remove(done, Kind.PERSON_ADDED, Person.class);
        byTarget(of(done, Kind.UNIT_CHANGED)).forEach((id, changes) -> restoreUnit(em.find(Unit.class, id), changes));
        of(done, Kind.UNIT_ADDED).forEach(change -> em.find(Unit.class, change.targetId()).moveUnder(null));
        em.flush();
        remove(done, Kind.UNIT_ADDED, Unit.class);
        em.flush();
    }

    private static List<ImportChange> of(Map<Kind, List<ImportChange>> done, Kind kind) {
        return done.getOrDefault(kind, List.of());
    }

    private static Map<Long, List<ImportChange>> byTarget(List<ImportChange> changes) {
        return changes.stream().collect(Collectors.groupingBy(ImportChange::targetId));
    }

    private void remove(Map<Kind, List<ImportChange>> done, Kind kind, Class<?> type) {
        of(done, kind).forEach(change -> em.remove(em.find(type, change.targetId())));
        em.flush();
    }

    private void reopen(Employment post) {
        post.reopen();
        persons.add(post.personId());
    }

    private void restorePost(Employment post, List<ImportChange> changes) {
        persons.add(post.personId());
        Map<Column, String> cells = Cells.of(post, present);
        put(cells, changes);
        Cells.write(cells, post, present);
        changes.stream().filter(change -> column(change) == Column.CONTINUES && change.before() == null).forEach(change -> post.standAlone());
    }

    private void restorePerson(Person person, List<ImportChange> changes) {
        Map<Column, String> cells = Cells.of(person, today);
        put(cells, changes);
        person.email(cells.get(Column.EMAIL));
        person.entered(Cells.date(cells, Column.ENTERED));
        if (changes.stream().anyMatch(change -> column(change).form() == Form.NAME)) {
            person.unrename();
        }
    }

    private void restoreUnit(Unit unit, List<ImportChange> changes) {
        Map<Column, String> cells = Cells.of(unit, present);
        put(cells, changes);
        unit.describe(Bilingual.of(cells.get(Column.NAME_KK), cells.get(Column.NAME_RU)), Integer.parseInt(cells.get(Column.PLACE)));
        unit.moveUnder(cells.get(Column.PARENT_CODE) == null ? null : present.unit(cells.get(Column.PARENT_CODE)).id());
    }

    private static void put(Map<Column, String> cells, List<ImportChange> changes) {
        changes.forEach(change -> cells.put(column(change), change.before()));
    }

    private static Column column(ImportChange change) {
        return Column.valueOf(change.column());
    }
}

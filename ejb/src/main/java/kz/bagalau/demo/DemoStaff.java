package kz.bagalau.demo;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.Bin;
import kz.bagalau.model.body.Category;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.body.Outsider;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.PostTerms;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.body.Unit;
import kz.bagalau.model.body.Workplace;
import org.apache.commons.csv.CSVRecord;

/** Fills an empty database with two state bodies of a city or region and about two hundred made-up servants; always the same ones. */
@Stateless
@Operates(Operation.WITHIN)
public class DemoStaff {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    /**
     * Creates bodies, units and staff as they stand on a day.
     *
     * @param editionId the edition that both bodies apply
     * @param inForce the days in which it holds there
     * @param today the demo's day
     */
    public DemoCast create(String editionId, Days inForce, LocalDate today) {
        return create(DemoPlace.CAPITAL, Map.of(editionId, inForce), today);
    }

    /** The same, in a place, under the wordings of an act one after the other. */
    public DemoCast create(DemoPlace place, Map<String, Days> editions, LocalDate today) {
        LocalDate from = editions.values().stream().map(Days::first).min(LocalDate::compareTo).orElseThrow();
        StateBody office = body(place, place.office());
        StateBody board = body(place, place.board());
        Crew crew = new Crew(em, place, today);
        List<DemoUnit> officeUnits = units(office, place.office(), crew);
        List<DemoUnit> boardUnits = units(board, place.board(), crew);
        Long akim = officeUnits.get(0).person(0);
        subordinate(officeUnits, akim);
        subordinate(boardUnits, akim);
        new DemoEvents(em, today).add(officeUnits, boardUnits);
        for (StateBody body : List.of(office, board)) {
            body.official(akim);
            editions.forEach((edition, inForce) -> body.assign(edition, inForce, null));
            body.goLive(from.plusDays(1));
        }
        board.servedBy(office.id());
        em.flush();
        return cast(office, board, officeUnits, boardUnits, outsider(place, crew.stranger(), List.of(office, board), from));
    }

    /** The fourth member of the commission serves in neither body. */
    private Long outsider(DemoPlace place, Person person, List<StateBody> bodies, LocalDate from) {
        Workplace at = new Workplace(name(place, row(place.outside())), Bilingual.of("басшының орынбасары", "заместитель руководителя"));
        bodies.forEach(body -> em.persist(new Outsider(body.id(), person.id(), at, from)));
        return person.id();
    }

    private StateBody body(DemoPlace place, String number) {
        StateBody body = new StateBody(new Bin(row(number).get("bin")), name(place, row(number)));
        em.persist(body);
        em.flush();
        return body;
    }

    private static CSVRecord row(String body) {
        return DemoTable.read("bodies").stream().filter(each -> each.get("body").equals(body)).findFirst().orElseThrow();
    }

    private static Bilingual name(DemoPlace place, CSVRecord body) {
        return Bilingual.of(place.say(body.get("kk")), place.say(body.get("ru")));
    }

    private List<DemoUnit> units(StateBody body, String number, Crew crew) {
        List<CSVRecord> posts = DemoTable.read("posts");
        List<DemoUnit> units = new ArrayList<>();
        for (CSVRecord row : DemoTable.read("units")) {
            if (row.get("body").equals(number)) {
                DemoUnit unit = new DemoUnit(unit(body, row, units));
                List<CSVRecord> of = posts.stream().filter(post -> post.get("style").equals(row.get("style"))).toList();
                for (int i = 0; i < Integer.parseInt(row.get("people")); i++) {
                    unit.posts().add(crew.hire(unit.unit(), post(of, i), row.get("style"), i));
                }
                units.add(unit);
            }
        }
        return units;
    }

    private Unit unit(StateBody body, CSVRecord row, List<DemoUnit> before) {
        Unit unit = new Unit(body.id(), null, row.get("code"), Bilingual.of(row.get("kk"), row.get("ru")), before.size() + 1);
        em.persist(unit);
        em.flush();
        return unit;
    }

    /** The posts of a style in their order; past their end, the last two take turns. */
    private static CSVRecord post(List<CSVRecord> posts, int place) {
        return posts.get(place < posts.size() ? place : posts.size() - 1 - place % 2);
    }

    /** Everybody is under the head of his unit, heads under the leaders in turn, the head of the body under the akim. */
    private static void subordinate(List<DemoUnit> units, Long akim) {
        DemoUnit top = units.get(0);
        Long headOfBody = top.head();
        for (Employment post : top.posts()) {
            Long supervisor = post.personId().equals(headOfBody) || political(post) ? akim : headOfBody;
            post.describe(post.terms().under(post.personId().equals(akim) ? null : supervisor));
        }
        List<Long> deputies = top.posts().stream().filter(post -> post.terms().post().ru().matches("Заместитель руководителя.*")).map(Employment::personId).toList();
        units.stream().skip(1).forEach(unit -> {
            Long head = unit.head();
            Long above = deputies.get(unit.unit().place() % deputies.size());
            unit.posts().forEach(post -> post.describe(post.terms().under(post.personId().equals(head) ? above : head)));
        });
    }

    private static boolean political(Employment post) {
        return post.terms().category() == null;
    }

    private static DemoCast cast(StateBody office, StateBody board, List<DemoUnit> officeUnits, List<DemoUnit> boardUnits, Long outsider) {
        DemoUnit hr = officeUnits.get(3);
        List<Long> members = Stream.of(officeUnits.get(0).person(4), officeUnits.get(0).person(6), officeUnits.get(2).head(), outsider).toList();
        return new DemoCast(office.id(), board.id(), officeUnits.get(0).person(0), officeUnits.get(0).head(), hr.head(),
                hr.posts().stream().skip(1).map(Employment::personId).toList(), members, boardUnits.get(0).head(), officeUnits.get(1).head(),
                officeUnits.get(1).person(1), board.name().ru().contains("Отдел экономики"));
    }

    /** Makes one person after the other and gives each a post. */
    private static final class Crew {

        private final EntityManager em;
        private final DemoPlace place;
        private final LocalDate today;
        private final DemoNames names = new DemoNames();
        private int number;

        Crew(EntityManager em, DemoPlace place, LocalDate today) {
            this.em = em;
            this.place = place;
            this.today = today;
        }

        /** Somebody without a post here. */
        Person stranger() {
            return person(names.make(number));
        }

        Employment hire(Unit unit, CSVRecord post, String style, int place) {
            DemoDates dates = place == 0 || style.endsWith("TOP") ? DemoDates.of(number / 5 * 20 + number % 5, today) : DemoDates.of(number, today);
            Person person = person(names.make(number));
            person.entered(dates.entered());
            Employment employment = new Employment(unit.bodyId(), person.id(), terms(unit, post, style), dates.appointed());
            probation(employment, dates);
            em.persist(employment);
            number++;
            return employment;
        }

        private Person person(DemoNames.Made made) {
            Person person = new Person(made.iin(), made.kk(), made.ru());
            person.email("servant" + String.format("%03d", number) + "@demo.bagalau.example");
            em.persist(person);
            em.flush();
            return person;
        }

        private void probation(Employment employment, DemoDates dates) {
            if (dates.appointed().equals(dates.entered())) {
                employment.probationUntil(dates.appointed().plusMonths(3).minusDays(1));
            }
        }

        private PostTerms terms(Unit unit, CSVRecord post, String style) {
            boolean head = post.get("head").equals("да");
            boolean first = head && (style.endsWith("BOARD_TOP") || place.headOfOffice() && style.endsWith("_TOP"));
            return new PostTerms(unit.id(), Bilingual.of(place.say(post.get("kk")), place.say(post.get("ru"))),
                    Category.read(place.category(post.get("category"))).orElse(null), head, first, style.equals("BOARD_SERVICES"), null);
        }
    }
}

package kz.bagalau.planning;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.Person;

/**
 * A body that evaluates by the calendar year under an edition of the family of 2018: a first head, a deputy who supervises a unit of
 * servants, HR, a commission from other units. Where they act, on beans joined by hand or inside a server, its kinds say.
 */
public abstract class YearOffice {

    /** The year evaluated. */
    public static final Days YEAR = new Days(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31));
    /** The day on which the stories go on: after the year, a working day. */
    public static final LocalDate DAY = LocalDate.of(2020, 1, 20);

    static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final List<String> MEMBERS = List.of("Сейітов", "Ким", "Нұрпейісова", "Оспанов", "Тлеуова");

    public final String edition;
    /** The year of this office, and under which editions it lives. */
    public final Year year;
    private final AtomicReference<LocalDate> today;
    private final Map<Long, List<Role>> granted = new HashMap<>();
    public Long body;
    /** The first head of the body, who is the authorised official too. */
    public Long head;
    /** Supervises the servants, under the first head. */
    public Long supervisor;
    public Long hr;
    /** Two more workers of HR. */
    public List<Long> others;
    /** The chair and four members, in this order. */
    public List<Long> commission;
    public Long secretary;
    public List<Long> servants;

    /** An office that works under an edition; {@link #settle} puts it into the database. */
    protected YearOffice(String edition) {
        this(Year.of2019(edition));
    }

    /** An office in another year. */
    protected YearOffice(Year year) {
        this.year = year;
        edition = year.edition();
        today = new AtomicReference<>(year.today());
    }

    /**
     * The year of an office.
     *
     * @param edition  the edition under which its cycle begins
     * @param days     the year evaluated
     * @param today    the day on which its stories begin
     * @param editions under which editions the body works, by their days
     */
    public record Year(String edition, Days days, LocalDate today, Map<String, Days> editions) {

        /** The year of the stories of the family of 2018. */
        public static Year of2019(String edition) {
            return new Year(edition, YEAR, DAY, Map.of(edition, new Days(LocalDate.of(2018, 4, 21), null)));
        }
    }

    /** The same people elsewhere. */
    protected YearOffice(YearOffice other) {
        this(other.year);
        today.set(other.today.get());
        granted.putAll(other.granted);
        body = other.body;
        head = other.head;
        supervisor = other.supervisor;
        hr = other.hr;
        others = other.others;
        commission = other.commission;
        secretary = other.secretary;
        servants = other.servants;
    }

    /** Stores the body and its people, with so many servants. */
    protected final void settle(Office office, EntityManager em, int count) {
        body = office.body().id();
        year.editions().forEach((id, days) -> office.body().assign(id, days, null));
        LocalDate since = year.today().minusYears(5);
        Person first = office.servant("Бектұров", null, since);
        em.createNativeQuery("update employment set head_of_body = true where person_id = ?").setParameter(1, first.id()).executeUpdate();
        Person under = office.servant("Әлиев", first, since);
        head = first.id();
        supervisor = under.id();
        servants = IntStream.range(0, count).mapToObj(i -> office.servant("Қызметші" + i, under, year.today().minusYears(3)).id()).toList();
        commission = IntStream.range(0, MEMBERS.size()).mapToObj(i -> office.servant(MEMBERS.get(i), first, since, office.unit("к" + i)).id()).toList();
        var personnel = office.unit("hr");
        hr = office.servant("Ахметова", first, since, personnel).id();
        secretary = office.servant("Жұмабаева", first, since, personnel).id();
        others = List.of(office.servant("Исаева", first, since, personnel).id(), office.servant("Юсупова", first, since, personnel).id());
        office.body().official(head);
        if (edition.startsWith("turkestan") || edition.startsWith("aksu")) {
            // the rows of their annexes name the posts of districts and towns
            em.flush();
            em.createNativeQuery("update employment set category = 'E-4' where body_id = ?").setParameter(1, body).executeUpdate();
        }
        granted.put(hr, List.of(Role.HR_WORKER));
        others.forEach(one -> granted.put(one, List.of(Role.HR_WORKER)));
        granted.put(secretary, List.of(Role.HR_WORKER, Role.SECRETARY));
        granted.put(head, List.of(Role.AUTHORISED_OFFICIAL));
        commission.forEach(one -> granted.put(one, List.of(one.equals(commission.get(0)) ? Role.CHAIR : Role.MEMBER)));
    }

    /** Grants a person other roles than he has. */
    public void grant(Long person, Role... roles) {
        granted.put(person, List.of(roles));
    }

    /** The roles granted to a person in the body. */
    public final List<Role> granted(Long person) {
        return granted.getOrDefault(person, List.of());
    }

    /** Everybody of the office. */
    public final List<Long> people() {
        return Stream.of(List.of(head, supervisor, hr, secretary), others, commission, servants).flatMap(List::stream).toList();
    }

    /** Noon of the office's day. */
    public final Clock clock() {
        return Clock.fixed(today.get().atTime(12, 0).atZone(ZONE).toInstant(), ZONE);
    }

    /** Moves the clock. */
    public void on(LocalDate day) {
        today.set(day);
    }

    /** Somebody who joined later, or works elsewhere, can act from now on. */
    public void joined(Long person) {
        // on beans joined by hand everybody can
    }

    /** Looks into the database, in one transaction. */
    public abstract <T> T call(Function<EntityManager, T> work);

    /** Does something as a person. */
    public abstract <T> T as(Long person, Function<Beans, T> work);

    /** Does something as the administrator of the installation. */
    public <T> T administrator(Function<Beans, T> work) {
        return as(hr, work);
    }

    /** The same, where there is no answer. */
    public final void does(Long person, Consumer<Beans> work) {
        as(person, beans -> {
            work.accept(beans);
            return null;
        });
    }
}

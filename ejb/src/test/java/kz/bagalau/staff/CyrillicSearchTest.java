package kz.bagalau.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.bagalau.account.ListAccounts;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.PasswordHash;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.body.Unit;
import kz.bagalau.planning.Beans;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching and sorting in Kazakh and Russian, in the database: upper and lower case alike, in the order of the Kazakh alphabet. */
class CyrillicSearchTest {

    private static final Clock CLOCK = Clock.fixed(StaffStory.DAY.atTime(12, 0).atZone(ZoneId.of("Asia/Almaty")).toInstant(), ZoneId.of("Asia/Almaty"));
    private static final List<String> IN_ORDER = List.of("Аманов", "Әлиев", "Бөкеев", "Вагнер", "Габдуллин", "Ғабитов", "Ёлкин", "Иванов", "Ким",
            "Қалиев", "Нұрланов", "Ңдасов", "Омаров", "Өтеулі", "Усенов", "Ұзақов", "Үсенов", "Хасанов", "Һасанов", "Ысқақ", "Ілиясов", "Эм", "Якут");

    private TestDatabase filled(String kind, List<Long> body) {
        TestDatabase database = kind.equals("h2") ? TestDatabase.h2() : TestDatabase.postgresql();
        database.run(em -> {
            StaffStory story = new StaffStory(em);
            StateBody office = story.body("990140009992");
            body.add(office.id());
            Unit unit = story.unit(office, null, "1");
            List<String> mixed = new ArrayList<>(IN_ORDER);
            java.util.Collections.reverse(mixed);
            Person head = story.person("Аа");
            for (String surname : mixed) {
                Person person = story.person(surname);
                story.post(unit, person, head, StaffStory.DAY.minusYears(1));
                Account account = Account.of(person.id(), "login" + surname.hashCode(), surname, "ru");
                account.choose(new PasswordHash("x"));
                em.persist(account);
            }
        });
        return database;
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void everyLetterIsFoundInEitherCase(String kind) {
        List<Long> body = new ArrayList<>();
        try (TestDatabase database = filled(kind, body)) {
            database.run(em -> {
                assertEquals(IN_ORDER, staff(em, body.get(0), ""), "the order");
                for (String surname : IN_ORDER) {
                    assertEquals(List.of(surname), staff(em, body.get(0), surname.toUpperCase(Locale.ROOT)));
                    assertEquals(List.of(surname), staff(em, body.get(0), surname.toLowerCase(Locale.ROOT)));
                    assertEquals(List.of(surname), accounts(em, surname.toUpperCase(Locale.ROOT)));
                }
                assertEquals(IN_ORDER.size(), staff(em, body.get(0), "БАС МАМАН").size(), "the post");
                assertEquals(IN_ORDER, accounts(em, ""), "the order of accounts");
            });
        }
    }

    private static List<String> staff(EntityManager em, Long body, String search) {
        return new Beans(em, CLOCK).get(StaffList.class).find(body, new ListQuery(search, Map.of(), "", false, 0, 99)).rows().stream()
                .map(one -> one.surnameRu()).toList();
    }

    private static List<String> accounts(EntityManager em, String search) {
        return new Beans(em, CLOCK).get(ListAccounts.class).accounts(new ListQuery(search, Map.of(), "", false, 0, 99)).rows().stream()
                .map(one -> one.name()).toList();
    }
}

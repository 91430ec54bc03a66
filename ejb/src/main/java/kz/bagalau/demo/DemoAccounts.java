package kz.bagalau.demo;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.PasswordHash;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.body.Person;

/** Gives everybody in the demo an account: those with a part to play under a plain name, the others under their number. */
@Stateless
@Operates(Operation.WITHIN)
public class DemoAccounts {

    /** The password of every account of a demo; a production start has none of them. */
    public static final String PASSWORD = "bagalau-demo";

    private static final String INSPECTOR = "Инспектор территориального департамента";
    private static final String GROUND = "demo";

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    /** Creates the administrator's account alone; gives his login name. */
    public Map<String, String> administrator(String name, LocalDate from) {
        Account administrator = Account.outside("admin", name, "ru");
        administrator.choose(PasswordHash.of(PASSWORD));
        administrator.grant(Role.ADMINISTRATOR, null, from, null, GROUND);
        em.persist(administrator);
        return Map.of("admin", name);
    }

    /** Creates the accounts and grants the roles; gives the login names of those with a part to play, in the order of the story. */
    public Map<String, String> create(DemoCast cast, String administratorName, LocalDate from) {
        PasswordHash password = PasswordHash.of(PASSWORD);
        Map<Long, String> parts = parts(cast);
        Map<String, String> told = new LinkedHashMap<>(administrator(administratorName, from));
        Account inspector = Account.outside("inspector", INSPECTOR, "ru");
        inspector.choose(password);
        inspector.grant(Role.INSPECTOR, cast.officeId(), from, null, GROUND);
        em.persist(inspector);
        told.put("inspector", INSPECTOR);
        int number = 0;
        for (Person person : em.createQuery("select p from Person p order by p.id", Person.class).getResultList()) {
            String part = parts.get(person.id());
            Account account = Account.of(person.id(), part == null ? "servant" + number : part, name(person, from), number % 2 == 0 ? "ru" : "kk");
            account.choose(password);
            grant(account, person.id(), cast, from);
            em.persist(account);
            if (part != null && !part.matches("hr\\d+")) {
                told.put(part, name(person, from));
            }
            number++;
        }
        return told;
    }

    private static String name(Person person, LocalDate day) {
        return person.nameOn(day).ru().full();
    }

    private static Map<Long, String> parts(DemoCast cast) {
        Map<Long, String> parts = new LinkedHashMap<>();
        parts.put(cast.hrWorkers().get(0), "secretary");
        parts.put(cast.headOfHr(), "headofhr");
        for (int i = 1; i < cast.hrWorkers().size(); i++) {
            parts.put(cast.hrWorkers().get(i), i == 1 ? "hr" : "hr" + i);
        }
        parts.put(cast.chair(), "chair");
        for (int i = 0; i < cast.members().size(); i++) {
            parts.put(cast.members().get(i), "member" + (i + 1));
        }
        parts.put(cast.akim(), "akim");
        parts.put(cast.boardHead(), "boardhead");
        parts.put(cast.supervisor(), "supervisor");
        parts.put(cast.servant(), "servant");
        return parts;
    }

    private static void grant(Account account, Long person, DemoCast cast, LocalDate from) {
        List<Role> roles = new ArrayList<>();
        if (cast.hrWorkers().contains(person)) {
            roles.add(Role.HR_WORKER);
        }
        if (person.equals(cast.hrWorkers().get(0))) {
            roles.add(Role.SECRETARY);
        }
        if (person.equals(cast.headOfHr())) {
            roles.add(Role.HEAD_OF_HR);
        }
        if (person.equals(cast.chair())) {
            roles.add(Role.CHAIR);
        }
        if (cast.members().contains(person)) {
            roles.add(Role.MEMBER);
        }
        if (person.equals(cast.akim())) {
            roles.add(Role.AUTHORISED_OFFICIAL);
        }
        if (person.equals(cast.boardHead()) && cast.economics()) {
            roles.add(Role.ECONOMICS);
        }
        for (Role role : roles) {
            account.grant(role, cast.officeId(), from, null, GROUND);
            account.grant(role, cast.boardId(), from, null, GROUND);
        }
    }
}

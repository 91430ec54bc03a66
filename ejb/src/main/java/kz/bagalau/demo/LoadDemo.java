package kz.bagalau.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.bagalau.clock.Clock;
import kz.bagalau.config.Configuration;
import kz.bagalau.model.body.Days;
import org.apache.commons.csv.CSVRecord;

/**
 * Fills an empty database with the demo that the start names, once. Which demos there are, each with its edition and its day, stands in
 * {@code demo/demos.csv}; one without an edition has an administrator and no body yet, so that whoever learns begins at the beginning.
 * Demo and real data never share a database: a database with real data refuses a demo, and the other way round.
 */
@Singleton
@Startup
@DependsOn({"Schema", "Clock", "FirstCalendar"})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class LoadDemo {

    private static final String FACT = "demo";

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @EJB
    Clock clock;

    @EJB
    DemoStaff staff;

    @EJB
    DemoAccounts accounts;

    @EJB
    DemoCycle cycle;

    @EJB
    DemoYear year;

    @EJB
    DemoQuarters quarters;

    @EJB
    DemoRanking ranking;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    void load() {
        String wanted = Configuration.demo().orElse(null);
        String there = loaded();
        if (wanted != null && there == null && empty()) {
            fill(wanted);
        } else if (!Objects.equals(wanted, there)) {
            throw new IllegalStateException(there == null
                    ? "this database holds real data: the demo '" + wanted + "' is not loaded into it. Start with --demo none, or with another data folder"
                    : "this database holds the demo '" + there + "'. Start with --demo " + there + ", or with another data folder");
        }
    }

    private void fill(String name) {
        CSVRecord demo = DemoTable.read("demos").stream().filter(row -> row.get("name").equals(name)).findFirst().orElseThrow(() ->
                new IllegalStateException("there is no demo '" + name + "'. There are: " + DemoTable.read("demos").stream().map(row -> row.get("name")).toList()));
        LocalDate today = LocalDate.parse(demo.get("today"));
        clock.moveTo(today);
        Map<String, String> told = demo.get("edition").isEmpty() ? accounts.administrator(demo.get("administrator"), today) : people(demo, today);
        em.createNativeQuery("insert into installation (name, fact) values (?, ?)").setParameter(1, FACT).setParameter(2, name).executeUpdate();
        tell(told);
    }

    private Map<String, String> people(CSVRecord demo, LocalDate today) {
        LocalDate inForce = LocalDate.parse(demo.get("inForceFrom"));
        DemoCast cast = staff.create(DemoPlace.of(demo), editions(demo, inForce), today);
        Map<String, String> told = accounts.create(cast, demo.get("administrator"), inForce);
        if (ranking.fits(cast)) {
            ranking.create(cast, inForce, today);
        } else if (quarters.fits(cast)) {
            quarters.create(cast, inForce, today);
        } else if (year.fits(cast)) {
            year.create(cast, today);
        } else {
            cycle.create(cast, inForce, today);
        }
        return told;
    }

    /** The edition with its days and, where the act is amended, the amended wording after it. */
    private static Map<String, Days> editions(CSVRecord demo, LocalDate inForce) {
        String amendment = demo.get("amendment");
        if (amendment.isEmpty()) {
            return Map.of(demo.get("edition"), new Days(inForce, null));
        }
        String[] amended = amendment.split(":");
        LocalDate first = LocalDate.parse(amended[1]);
        return Map.of(demo.get("edition"), new Days(inForce, first.minusDays(1)), amended[0], new Days(first, null));
    }

    private String loaded() {
        List<?> rows = em.createNativeQuery("select fact from installation where name = ?").setParameter(1, FACT).getResultList();
        return rows.isEmpty() ? null : rows.get(0).toString();
    }

    private boolean empty() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0
                && em.createQuery("select count(b) from StateBody b", Long.class).getSingleResult() == 0;
    }

    /** Into {@code console.txt} of the data folder, which the start command shows. */
    private static void tell(Map<String, String> logins) {
        StringBuilder text = new StringBuilder("Logins, all with the password " + DemoAccounts.PASSWORD + ":" + System.lineSeparator());
        logins.forEach((login, name) -> text.append(String.format("  %-12s %s%n", login, name)));
        Path file = Configuration.dataFolder().resolve("console.txt");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(file + " cannot be written", unwritable);
        }
    }
}

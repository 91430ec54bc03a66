package kz.bagalau.demo;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.bagalau.model.body.Absence;
import kz.bagalau.model.body.AbsenceKind;
import kz.bagalau.model.body.ActingSupervisor;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.body.FullName;
import kz.bagalau.model.body.JobDescription;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.PriorResult;

/** What happens to the staff of the demo: leaves, somebody standing in, a former post, a change of name, results of former years. */
final class DemoEvents {

    /** The post whose job description nobody has uploaded yet: its case is not ready for the session that lies ahead. */
    private static final String UNDESCRIBED = "Заместитель руководителя аппарата";

    private final EntityManager em;
    private final LocalDate today;

    DemoEvents(EntityManager em, LocalDate today) {
        this.em = em;
        this.today = today;
    }

    void add(List<DemoUnit> office, List<DemoUnit> board) {
        absences(office.get(1), office.get(4));
        standIn(office.get(5));
        formerPost(office.stream().flatMap(unit -> unit.posts().stream()).filter(this::longServing).findFirst().orElseThrow());
        rename(office.get(7));
        Stream.concat(office.stream(), board.stream()).flatMap(unit -> unit.posts().stream()).forEach(this::results);
        descriptions(office);
        descriptions(board);
    }

    private void absences(DemoUnit first, DemoUnit second) {
        absent(first.posts().get(3), AbsenceKind.LABOUR_LEAVE, -10, 19, "бұйрық № 112-ж / приказ № 112-л");
        absent(first.posts().get(5), AbsenceKind.SICK, -2, 5, "№ 4471");
        absent(second.posts().get(2), AbsenceKind.SOCIAL_LEAVE, -300, 700, "бұйрық № 87-ж / приказ № 87-л");
        absent(second.posts().get(4), AbsenceKind.TRIP, -1, 3, "№ 56");
    }

    private void absent(Employment post, AbsenceKind kind, int from, int to, String document) {
        em.persist(new Absence(post.bodyId(), post.personId(), kind, new Days(today.plusDays(from), today.plusDays(to)), document));
    }

    private void standIn(DemoUnit unit) {
        Days days = new Days(today.minusDays(7), today.plusDays(14));
        absent(unit.posts().get(0), AbsenceKind.LABOUR_LEAVE, -7, 14, "№ 130");
        em.persist(new ActingSupervisor(unit.unit().bodyId(), unit.head(), unit.person(1), days, "№ 131, " + today.minusDays(8).format(DateTimeFormatter.ofPattern("dd.MM.yyyy"))));
    }

    private boolean longServing(Employment post) {
        LocalDate entered = em.find(Person.class, post.personId()).entered();
        return entered != null && entered.isBefore(post.days().first().minusYears(2));
    }

    private void formerPost(Employment post) {
        Employment former = new Employment(post.bodyId(), post.personId(), post.terms(), post.days().first().minusYears(2));
        former.end(post.days().first().minusDays(1), "№ 44");
        em.persist(former);
        post.continues(former, "№ 45");
    }

    private void rename(DemoUnit unit) {
        Person woman = unit.posts().stream().map(post -> em.find(Person.class, post.personId())).filter(person -> person.iin().woman()).findFirst().orElseThrow();
        FullName kk = woman.nameOn(today).kk();
        FullName ru = woman.nameOn(today).ru();
        woman.rename(new FullName("Қуанышева", kk.given(), kk.patronymic()), new FullName("Куанышева", ru.given(), ru.patronymic()), today.minusYears(1));
    }

    /** A grade for each of the two former years; of every ninth servant one was unsatisfactory. */
    private void results(Employment post) {
        Person person = em.find(Person.class, post.personId());
        if (person.entered() != null && person.entered().isBefore(today.minusYears(3)) && post.terms().category() != null) {
            int lot = person.iin().value().charAt(10) - '0';
            prior(post, today.getYear() - 2, lot == 9 ? "UNSATISFACTORY" : "SATISFACTORY");
            prior(post, today.getYear() - 1, lot < 4 ? "EFFECTIVE" : "SATISFACTORY");
        }
    }

    private void prior(Employment post, int year, String grade) {
        em.persist(new PriorResult(post.bodyId(), post.personId(), year, LocalDate.of(year + 1, 1, 25), grade, null, "послужной список, " + year));
    }

    private void descriptions(List<DemoUnit> units) {
        TreeMap<String, Employment> byPost = new TreeMap<>();
        units.stream().flatMap(unit -> unit.posts().stream()).forEach(post -> byPost.put(post.terms().post().ru(), post));
        byPost.remove(UNDESCRIBED);
        byPost.forEach((title, post) -> {
            byte[] text = ("Лауазымдық нұсқаулық / Должностная инструкция\n\n" + post.terms().post().kk() + "\n" + title + "\n").getBytes(StandardCharsets.UTF_8);
            em.persist(new JobDescription(post.bodyId(), null, title, 1, title + ".txt", text, sha256(text), today.minusYears(1).atStartOfDay().toInstant(ZoneOffset.UTC)));
        });
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

package kz.bagalau.model.body;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import kz.bagalau.law.calculation.Post;
import kz.bagalau.model.Bilingual;

/**
 * Somebody in a post on a day, as lists, due dates and choices of evaluators read it: filled by a constructor expression, one row a post.
 *
 * @param heldSince the day from which the post counts as held (six months in the post run from it)
 * @param entered the day of entering the civil service, or null
 * @param category the code, or null
 * @param supervisorId the supervisor by the job description, or null; who stands in for him is asked of {@code Staff}
 */
public record PostHolder(Long employmentId, Long bodyId, Long personId, String iin, String email, LocalDate entered, String surnameKk,
        String givenKk, String patronymicKk, String surnameRu, String givenRu, String patronymicRu, Long unitId, String unitKk, String unitRu,
        String postKk, String postRu, String category, boolean headOfUnit, boolean headOfBody, boolean publicServices, Long supervisorId,
        LocalDate appointedOn, LocalDate heldSince, LocalDate probationEnd, LocalDate lastDay) implements Serializable {

    /** The expression that fills it: {@code e} the employment, {@code p} the person, {@code n} his name, {@code u} the unit. */
    public static final String NEW = "new kz.bagalau.model.body.PostHolder(e.id, e.bodyId, p.id, p.iin, p.email, p.entered, n.surnameKk,"
            + " n.givenKk, n.patronymicKk, n.surnameRu, n.givenRu, n.patronymicRu, u.id, u.name.kk, u.name.ru, e.post.kk, e.post.ru,"
            + " e.category, e.headOfUnit, e.headOfBody, e.publicServices, e.supervisorId, e.appointedOn, e.heldSince, e.probationEnd, e.lastDay)";

    /** From whom it is filled, of every body: needs {@code :day}; conditions follow with {@code and}. */
    public static final String FROM = " from Employment e, Unit u, Person p join p.names n where p.id = e.personId"
            + " and u.id = e.unitId and e.appointedOn <= :day and (e.lastDay is null or e.lastDay >= :day)"
            + " and n.firstDay <= :day and (n.lastDay is null or n.lastDay >= :day)";

    /** The post as the rules ask for it. */
    public Post asPost() {
        return new Post(Optional.ofNullable(category), Optional.of(headOfUnit), Optional.of(publicServices));
    }

    /** True for somebody from outside: the unit is his place of work, and he holds no post in the body. */
    public boolean outside() {
        return employmentId == null;
    }

    /** The name for a reader: Kazakh for {@code kk}, Russian for any other language. */
    public FullName name(Locale locale) {
        return kazakh(locale) ? new FullName(surnameKk, givenKk, patronymicKk) : new FullName(surnameRu, givenRu, patronymicRu);
    }

    /** The unit's name for a reader. */
    public String unit(Locale locale) {
        return Bilingual.of(unitKk, unitRu).in(locale);
    }

    /** The title of the post for a reader. */
    public String post(Locale locale) {
        return Bilingual.of(postKk, postRu).in(locale);
    }

    private static boolean kazakh(Locale locale) {
        return locale.getLanguage().equals("kk");
    }
}

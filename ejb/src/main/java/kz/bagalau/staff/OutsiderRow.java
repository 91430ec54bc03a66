package kz.bagalau.staff;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import kz.bagalau.model.body.FullName;

/**
 * Somebody from outside in the list of a body, one row each.
 *
 * @param email e-mail, or null
 * @param lastDay the last day, or null while the body deals with him
 */
public record OutsiderRow(Long id, Long personId, String iin, String email, String surnameKk, String givenKk, String patronymicKk, String surnameRu,
        String givenRu, String patronymicRu, String workplaceKk, String workplaceRu, String postKk, String postRu, LocalDate firstDay,
        LocalDate lastDay) implements Serializable {

    static final String NEW = "new kz.bagalau.staff.OutsiderRow(o.id, p.id, p.iin, p.email, n.surnameKk, n.givenKk, n.patronymicKk, n.surnameRu,"
            + " n.givenRu, n.patronymicRu, o.workplace.kk, o.workplace.ru, o.post.kk, o.post.ru, o.firstDay, o.lastDay)";

    /** Of a {@code :body}, each under the name that he bears on a {@code :day}. */
    static final String FROM = " from Outsider o, Person p join p.names n where p.id = o.personId and o.bodyId = :body and n.firstDay <= :day"
            + " and (n.lastDay is null or n.lastDay >= :day)";

    /** Who is known on the day; whoever has been appointed to a post of the body since is staff, and no longer from outside. */
    static final String PRESENT = " and o.firstDay <= :day and (o.lastDay is null or o.lastDay >= :day) and not exists (select e from Employment e"
            + " where e.personId = o.personId and e.bodyId = o.bodyId and e.appointedOn <= :day and (e.lastDay is null or e.lastDay >= :day))";

    /** The name for a reader: Kazakh for {@code kk}, Russian for any other language. */
    public FullName name(Locale locale) {
        return locale.getLanguage().equals("kk") ? new FullName(surnameKk, givenKk, patronymicKk) : new FullName(surnameRu, givenRu, patronymicRu);
    }
}

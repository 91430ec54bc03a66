package kz.bagalau.staff;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.model.body.Absence;
import kz.bagalau.model.body.ActingSupervisor;
import kz.bagalau.model.body.HeldPost;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.Secondment;
import kz.bagalau.model.body.StaffDeed;
import kz.bagalau.model.body.Supervision;

/**
 * Everything that the staff knows of a person.
 *
 * @param posts all posts, the latest first
 * @param absences all absences, the latest first
 * @param acting who stood in for him, the latest first
 * @param secondments when he works in other bodies, the latest first
 * @param descriptions the job descriptions of the present post, his own first, the latest version first
 * @param deeds the journal, the latest first
 * @param supervision who supervises him today, or null
 * @param names the present names of everybody named above, by person id
 */
public record PersonCard(Person person, List<HeldPost> posts, List<Absence> absences, List<ActingSupervisor> acting,
        List<Secondment> secondments, List<Description> descriptions, List<StaffDeed> deeds, Supervision supervision, Map<Long, PersonName> names) implements Serializable {

    /** A job description without its file. */
    public record Description(Long id, boolean own, int version, String file, Instant at) implements Serializable {
    }

    /** The post held at present, if any. */
    public Optional<HeldPost> present() {
        return posts.stream().filter(post -> post.lastDay() == null).findFirst();
    }
}

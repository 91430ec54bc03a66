package kz.bagalau.library;

import static kz.bagalau.library.Offered.APPROVAL;
import static kz.bagalau.library.Offered.CALIBRATION;
import static kz.bagalau.library.Offered.CONSEQUENCES;
import static kz.bagalau.library.Offered.DEVELOPMENT;
import static kz.bagalau.library.Offered.DISPUTES;
import static kz.bagalau.library.Offered.DUTIES;
import static kz.bagalau.library.Offered.JOURNAL;
import static kz.bagalau.library.Offered.MENTORS;
import static kz.bagalau.library.Offered.PLANS;
import static kz.bagalau.library.Offered.RANKING;
import static kz.bagalau.library.Offered.SESSIONS;
import static kz.bagalau.library.Offered.SEVERAL;
import static kz.bagalau.library.Offered.VALUES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.bagalau.acts.RouteReader;
import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import org.junit.jupiter.api.Test;

/** What each shipped edition has of what only some have. */
class OfferedTest {

    @Test
    void eachEditionAnswersForItself() {
        Map<String, Set<Offered>> offered = new TreeMap<>();
        for (String id : new String[] {"aksu-2023", "almaty-region-2017", "astana-2015", "turkestan-2018"}) {
            Edition edition = ShippedEditions.edition(EditionId.of(id));
            Law law = new Law(edition, RouteReader.read(edition.id(), edition.rules().keySet(), edition.route()));
            offered.put(id, Arrays.stream(Offered.values()).filter(one -> one.by(law)).collect(Collectors.toSet()));
        }
        assertEquals(new TreeMap<>(Map.of(
                "aksu-2023", Set.of(PLANS, RANKING, VALUES, DUTIES, CALIBRATION, DISPUTES, CONSEQUENCES),
                "almaty-region-2017", Set.of(PLANS, JOURNAL, SESSIONS, CONSEQUENCES, SEVERAL, MENTORS),
                "astana-2015", Set.of(SESSIONS, SEVERAL, MENTORS),
                "turkestan-2018", Set.of(PLANS, SESSIONS, APPROVAL, CONSEQUENCES, DEVELOPMENT))), offered);
    }
}

package kz.bagalau.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Stamp;
import kz.bagalau.acknowledgement.AcknowledgementTerms;
import kz.bagalau.law.text.Lang;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.PasswordHash;
import kz.bagalau.model.account.Role;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.YearScene;
import org.junit.jupiter.api.Test;

/** A calendar feed: read back by another library, without names, only by who knows its address. */
class FeedTest {

    @Test
    void aFeedReadsBackAsWholeDaysWithoutNames() {
        try (YearScene scene = new YearScene("almaty-city-2018", 2)) {
            scene.servants.forEach(one -> Situations.toSend(scene, one));
            List<BoardRow> open = open(scene).stream().filter(row -> row.term().term().endsWith("-forward-term")).toList();
            String text = new FeedText(Lang.KK, Instant.parse("2020-01-20T00:00:00Z")).of("hr", open);
            ICalendar read = Biweekly.parse(text).first();
            assertEquals(1, read.getEvents().size(), "the same deed by the same day is one event");
            VEvent event = read.getEvents().get(0);
            assertFalse(event.getDateStart().getValue().hasTime(), text);
            DateTimeComponents day = event.getDateStart().getValue().getRawComponents();
            assertEquals(open.get(0).term().last(), LocalDate.of(day.getYear(), day.getMonth(), day.getDate()));
            String label = open.get(0).term().label().in(Lang.KK);
            assertTrue(event.getSummary().getValue().startsWith(label), event.getSummary().getValue());
            assertTrue(event.getSummary().getValue().endsWith("(2)"), event.getSummary().getValue());
            assertFalse(text.contains("Қызметші"), "nobody is named");
            text.lines().forEach(line -> assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line));
            assertTrue(text.contains("\r\n"));
            assertTrue(read.validate(ICalVersion.V2_0).isEmpty(), read.validate(ICalVersion.V2_0).toString());
        }
    }

    @Test
    void theSameTermKeepsItsNumber() {
        try (YearScene scene = new YearScene("almaty-city-2018", 1)) {
            Situations.toSend(scene, scene.servants.get(0));
            Function<String, String> uid = at -> Biweekly.parse(new FeedText(Lang.RU, Instant.parse(at)).of("hr", open(scene))).first().getEvents().get(0)
                    .getUid().getValue();
            assertEquals(uid.apply("2020-01-20T00:00:00Z"), uid.apply("2020-01-21T00:00:00Z"));
        }
    }

    @Test
    void onlyItsAddressOpensIt() {
        try (YearScene scene = new YearScene("almaty-city-2018", 1)) {
            Situations.toSend(scene, scene.servants.get(0));
            Caller owner = account(scene);
            String token = as(scene, owner, beans -> beans.get(OwnFeed.class).make());
            assertEquals(43, token.length(), "256 bits");
            assertFalse(stored(scene).contains(token), "only its hash is kept");
            assertTrue(read(scene, token).orElseThrow().contains("BEGIN:VEVENT"));
            assertEquals(Optional.empty(), read(scene, token.substring(1)));
            String other = as(scene, owner, beans -> beans.get(OwnFeed.class).make());
            assertEquals(Optional.empty(), read(scene, token), "a new address ends the old one");
            as(scene, owner, beans -> {
                beans.get(OwnFeed.class).revoke();
                return null;
            });
            assertEquals(Optional.empty(), read(scene, other), "revoked");
        }
    }

    @Test
    void theFeedOfAClosedAccountAnswersNoMore() {
        try (YearScene scene = new YearScene("almaty-city-2018", 1)) {
            Caller owner = account(scene);
            String token = as(scene, owner, beans -> beans.get(OwnFeed.class).make());
            assertTrue(read(scene, token).isPresent());
            scene.does(scene.hr, beans -> beans.get(EntityManager.class).find(Account.class, owner.accountId()).disable(Instant.now()));
            assertEquals(Optional.empty(), read(scene, token));
        }
    }

    private static List<BoardRow> open(YearScene scene) {
        return scene.as(scene.hr, beans -> sourced(beans).get(DeadlineBoard.class).board(ListQuery.everything())).page().rows().stream()
                .filter(row -> row.term().open()).toList();
    }

    private static Beans sourced(Beans beans) {
        return Sourced.by(beans, AcknowledgementTerms.class);
    }

    private static Optional<String> read(YearScene scene, String token) {
        return scene.as(scene.hr, beans -> sourced(beans).get(ReadFeed.class).calendar(token));
    }

    private static String stored(YearScene scene) {
        return scene.as(scene.hr, beans -> beans.get(EntityManager.class).createNativeQuery("select token_hash from calendar_feed").getSingleResult().toString());
    }

    private static <T> T as(YearScene scene, Caller owner, Function<Beans, T> work) {
        return scene.as(scene.hr, beans -> {
            try {
                return CurrentCaller.as(owner, () -> work.apply(beans));
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    private static Caller account(YearScene scene) {
        Long id = scene.as(scene.hr, beans -> {
            Account account = Account.of(scene.hr, "hr", "hr", "kk");
            account.choose(PasswordHash.of("a long enough password"));
            account.grant(Role.HR_WORKER, scene.body, YearScene.DAY.minusYears(1), null, null);
            beans.get(EntityManager.class).persist(account);
            return account.id();
        });
        return new Caller(id, scene.hr, "hr", "hr", List.of(), scene.body, "kk", "", null, Stamp.NONE, false, false);
    }
}

package kz.bagalau.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Route;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A route that cannot work is refused with track, row and reason. */
class RouteReaderTest {

    private static final String GOOD = """
            {"appeal": {"points": ["23"], "ends": ["reported"], "strip": ["lodged", "reported"], "moves": [
              {"from": ["none"], "deed": "LODGE", "by": ["SERVANT"], "within": "appeal-term", "to": "lodged", "points": ["23"]},
              {"from": ["lodged"], "deed": "REPORT", "by": ["HR_WORKER"], "needs": [{"documents": ["GROUND"]}], "to": "reported",
               "points": ["25"]}]}}""";

    @Test
    void readsARoute() {
        Route route = read(GOOD);
        Move lodge = route.track(TrackKind.APPEAL).moves().get(0);
        assertEquals(Deed.LODGE, lodge.deed());
        assertEquals(2, lodge.media().size());
        assertEquals(Basis.TEXT, lodge.citation().basis());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"deed\": \"REPORT\" | \"deed\": \"REPORTED\" | reader.code",
        "\"by\": [\"HR_WORKER\"] | \"by\": [] | reader.missing",
        "\"by\": [\"HR_WORKER\"] | \"by\": [\"HR_WORKER\"], \"x\": 1 | reader.unknownKey",
        "\"points\": [\"25\"] | \"points\": [] | reader.noPoint",
        "\"points\": [\"25\"] | \"points\": [\"п. 25\"] | reader.point",
        "\"points\": [\"25\"] | \"points\": [\"25\"], \"gaps\": [\"silence\"] | reader.gap",
        "\"within\": \"appeal-term\" | \"within\": \"no-term\" | reader.route.rule",
        "{\"documents\": [\"GROUND\"]} | {\"holds\": \"no-rule\"} | reader.route.rule",
        "{\"documents\": [\"GROUND\"]} | {\"lapsed\": \"no-term\"} | reader.route.rule",
        "{\"documents\": [\"GROUND\"]} | {\"wants\": \"GROUND\"} | reader.need",
        "{\"documents\": [\"GROUND\"]} | {\"documents\": []} | reader.missing",
        "{\"documents\": [\"GROUND\"]} | {\"documents\": [\"GROUNDS\"]} | reader.code",
        "{\"documents\": [\"GROUND\"]} | {\"joined\": \"case\", \"in\": [\"decided\"]} | reader.route.joined",
        "{\"documents\": [\"GROUND\"]} | {\"joined\": \"appeal\", \"in\": [\"court\"]} | reader.route.joined",
        "{\"documents\": [\"GROUND\"]} | {\"joined\": \"appel\", \"in\": [\"court\"]} | reader.track",
        "{\"documents\": [\"GROUND\"]} | {\"signers\": \"CHAIR\"} | reader.route.signer",
        "\"from\": [\"lodged\"] | \"from\": [\"considered\"] | reader.route.unreachable",
        "\"ends\": [\"reported\"] | \"ends\": [\"left\"] | reader.route.end",
        "\"ends\": [\"reported\"] | \"ends\": [\"lodged\"] | reader.route.deadEnd",
        "\"strip\": [\"lodged\", \"reported\"] | \"strip\": [\"lodged\", \"left\"] | reader.route.strip",
        "\"to\": \"lodged\" | \"to\": \"lodged\", \"onLapse\": [\"RULE\"] | reader.route.onLapse",
        "\"to\": \"lodged\" | \"to\": \"Lodged\" | reader.stage",
        "{\"appeal\" | {\"appeal.no-rule\" | reader.route.rule",
        "{\"appeal\" | {\"apeal\" | reader.track"})
    void refuses(String good, String bad, String key) {
        assertTrue(GOOD.contains(good), good);
        assertRefused(GOOD.replace(good, bad), key);
    }

    @Test
    void refusesAStageWithoutAName() {
        assertRefused(GOOD.replace("\"lodged\"", "\"lodge\""), "reader.route.unnamed");
        assertRefused("{}", "reader.route.empty");
        assertRefused("{", "reader.notJson");
    }

    @Test
    void anAmendmentReplacesATrackAndInheritsTheOthers() {
        Route base = ShippedRoutes.of("almaty-region-2017");
        Route amended = ShippedRoutes.of("almaty-region-2017-06");
        assertEquals(base.tracks().keySet(), amended.tracks().keySet());
        TrackName journal = TrackName.of(TrackKind.JOURNAL);
        assertFalse(base.track(journal).citation().pointAtHand());
        assertTrue(amended.track(journal).citation().pointAtHand());
        assertEquals("almaty-region-2017-06", amended.track(TrackKind.CASE).citation().edition().value());
    }

    @Test
    void whatIsNotPrintedIsNeverCitedAsTheActsWords() {
        List<Move> moves = ShippedRoutes.of("almaty-region-2017").tracks().values().stream()
                .flatMap(track -> track.moves().stream()).toList();
        assertTrue(moves.stream().noneMatch(move -> move.citation().basis() == Basis.TEXT));
        assertTrue(moves.stream().allMatch(move -> !move.gaps().isEmpty()));
    }

    private static Route read(String json) {
        return RouteReader.read(EditionId.of("astana-2015"), Set.of("appeal-term"), json);
    }

    private static void assertRefused(String json, String key) {
        EditionRefused refused = assertThrows(EditionRefused.class, () -> read(json));
        assertEquals(key, refused.key(), refused.getMessage());
        assertEquals("astana-2015/route.json", refused.file());
        for (Lang lang : Lang.values()) {
            assertFalse(refused.say(lang).contains("{0}"));
        }
    }
}

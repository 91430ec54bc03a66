package kz.bagalau.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Rule;
import kz.bagalau.acts.EditionPlace;
import kz.bagalau.acts.EditionSource;
import kz.bagalau.acts.Ground;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.text.Text;
import kz.bagalau.library.ChangeOwnEdition.RowDeed;
import kz.bagalau.model.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How an edition is derived, is changed value by value, becomes law and counts; and what is refused on the way. On both databases. */
class OwnEditionStoryTest extends OwnEditionScene {

    private static final EditionPlace SCALE = EditionPlace.parse("rules/final-grade").orElseThrow();
    private static final String UPPER = "/bands/1/1";

    private void bound(String value) {
        long seen = version();
        run(beans -> beans.get(ChangeOwnEdition.class).set(OWN, seen, SCALE, UPPER, value, Ground.notAtHand()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void anEditionIsDerivedChangedPublishedAndCounts(String kind) {
        start(kind);
        derive();
        assertEquals(List.of(), call(beans -> beans.get(InspectOwnEdition.class).differences(OWN)));
        bound("<=32");
        assertEquals("<=33", call(beans -> beans.get(InspectOwnEdition.class).differences(OWN)).stream().filter(one -> one.place().startsWith("bands"))
                .findFirst().orElseThrow().before().orElseThrow());
        assertTrue(call(beans -> beans.get(InspectOwnEdition.class).values(OWN)).orElseThrow().changed(SCALE));
        assertTrue(call(beans -> beans.get(ReadLaw.class).edition(OWN)).isEmpty(), "a draft is nobody's law");
        publish();
        assertEquals("SATISFACTORY", grade(ASTANA.value()));
        assertEquals("EFFECTIVE", grade(OWN), "33 is above 32");
        Edition law = call(beans -> beans.get(Library.class).use(OWN)).edition();
        assertEquals(law.hash(), call(beans -> beans.get(OwnEditions.class).one(OWN)).orElseThrow().hash());
        assertEquals(ASTANA, call(beans -> beans.get(ReadLaw.class).buildsOn(EditionId.of(OWN))).orElseThrow().edition());
        assertEquals("Свой", call(beans -> beans.get(ReadLaw.class).nameOf(EditionId.of(OWN))).ru());
        assertTrue(call(beans -> beans.get(ReadLaw.class).whyValid(EditionId.of(OWN))).isEmpty());
        byte[] form = call(beans -> beans.get(InspectOwnEdition.class).form(OWN, law.forms().keySet().iterator().next()));
        assertEquals("%PDF", new String(form, 0, 4, StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void whatIsPublishedIsNeverWrittenAgain(String kind) {
        start(kind);
        derive();
        publish();
        long seen = version();
        String files = call(beans -> beans.get(OwnEditions.class).one(OWN)).orElseThrow().files();
        byte[] zip = EditionSource.shipped(ASTANA).zip();
        assertEquals(List.of("own.refused.PUBLISHED", "own.refused.PUBLISHED", "own.refused.PUBLISHED", "own.refused.PUBLISHED", "own.refused.PUBLISHED"),
                List.of(refused(beans -> beans.get(ChangeOwnEdition.class).set(OWN, seen, SCALE, UPPER, "<=32", Ground.notAtHand())),
                        refused(beans -> beans.get(ChangeOwnEdition.class).restore(OWN, seen, SCALE)), refused(beans -> beans.get(KeepOwnEdition.class).replace(OWN, seen, zip)),
                        refused(beans -> beans.get(KeepOwnEdition.class).discard(OWN, seen)), refused(beans -> beans.get(PublishOwnEdition.class).publish(OWN, seen))));
        assertEquals(files, call(beans -> beans.get(OwnEditions.class).one(OWN)).orElseThrow().files());
        assertEquals(seen, version());
        assertEquals("own.refused.KNOWN", refused(beans -> beans.get(KeepOwnEdition.class).derive(OWN, ASTANA.value(), ACT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aWrongValueIsRefusedWithItsReasonAndNothingOfItIsKept(String kind) {
        start(kind);
        derive();
        String before = call(beans -> beans.get(OwnEditions.class).one(OWN)).orElseThrow().files();
        for (String wrong : List.of("33", "<=20", "<=" + "9".repeat(200), "<=x", "")) {
            long seen = version();
            OwnEditionRefused no = assertThrows(OwnEditionRefused.class, () -> run(beans -> beans.get(ChangeOwnEdition.class).set(OWN, seen, SCALE, UPPER, wrong, Ground.notAtHand())), wrong);
            assertEquals("own.refused.VALUE", no.key(), wrong);
            assertFalse(no.values().get(0).toString().isBlank());
        }
        assertEquals(before, call(beans -> beans.get(OwnEditions.class).one(OWN)).orElseThrow().files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void ofTwoAdministratorsTheSecondIsToldAndGoesOn(String kind) {
        start(kind);
        derive();
        long seen = version();
        bound("<=32");
        assertEquals("own.refused.MOVED", refused(beans -> beans.get(ChangeOwnEdition.class).set(OWN, seen, SCALE, UPPER, "<=31", Ground.notAtHand())));
        assertEquals("own.refused.MOVED", refused(beans -> beans.get(KeepOwnEdition.class).discard(OWN, seen)));
        assertEquals("own.refused.MOVED", refused(beans -> beans.get(PublishOwnEdition.class).publish(OWN, seen)));
        bound("<=31");
        publish();
        assertEquals("<=31", upper());
    }

    private String upper() {
        return call(beans -> beans.get(InspectOwnEdition.class).values(OWN)).orElseThrow().at(SCALE).leaves().stream().filter(leaf -> leaf.path().equals(UPPER))
                .findFirst().orElseThrow().value();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aChangeIsTakenBackValueByValueAndAsAWhole(String kind) {
        start(kind);
        derive();
        String untouched = call(beans -> beans.get(OwnEditions.class).one(OWN)).orElseThrow().files();
        bound("<=32");
        long seen = version();
        run(beans -> beans.get(ChangeOwnEdition.class).takeBack(OWN, seen, SCALE, UPPER, Ground.notAtHand()));
        assertEquals(untouched, call(beans -> beans.get(OwnEditions.class).one(OWN)).orElseThrow().files());
        long again = version();
        run(beans -> beans.get(ChangeOwnEdition.class).say(OWN, again, SCALE, "/label", new Text("Баға", "Оценка", "Grade"), Ground.point(PointRef.of("18"), "")));
        assertTrue(call(beans -> beans.get(InspectOwnEdition.class).values(OWN)).orElseThrow().changed(SCALE));
        long third = version();
        run(beans -> beans.get(ChangeOwnEdition.class).restore(OWN, third, SCALE));
        assertEquals(untouched, call(beans -> beans.get(OwnEditions.class).one(OWN)).orElseThrow().files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aRowComesAndWhatIsMissingStandsInTheReport(String kind) {
        start(kind);
        derive();
        EditionPlace annex = EditionPlace.parse("annexes/annex-1").orElseThrow();
        String table = call(beans -> beans.get(InspectOwnEdition.class).values(OWN)).orElseThrow().at(annex).rows().get(0).path();
        long seen = version();
        run(beans -> beans.get(ChangeOwnEdition.class).row(OWN, seen, annex, table, 0, RowDeed.ADD, Ground.notAtHand()));
        assertFalse(call(beans -> beans.get(InspectOwnEdition.class).report(OWN)).isSound(), "two criteria of one code");
        long broken = version();
        assertEquals("own.refused.NOT_READY", refused(beans -> beans.get(PublishOwnEdition.class).publish(OWN, broken)));
        assertTrue(call(beans -> beans.get(ReadLaw.class).edition(OWN)).isEmpty());
        run(beans -> beans.get(ChangeOwnEdition.class).row(OWN, broken, annex, table, 1, RowDeed.REMOVE, Ground.notAtHand()));
        assertTrue(call(beans -> beans.get(InspectOwnEdition.class).report(OWN)).isSound());
    }

    @ParameterizedTest
    @ValueSource(strings = "h2")
    void namesAreTakenOnce(String kind) {
        start(kind);
        derive();
        assertEquals("own.refused.KNOWN", refused(beans -> beans.get(KeepOwnEdition.class).derive(OWN, ASTANA.value(), ACT)));
        assertEquals("own.refused.KNOWN", refused(beans -> beans.get(KeepOwnEdition.class).derive("aksu-2018", ASTANA.value(), ACT)));
        assertEquals("own.refused.NO_BASE", refused(beans -> beans.get(KeepOwnEdition.class).derive("other", "nowhere-2015", ACT)));
        assertEquals("own.add.id.bad", refused(beans -> beans.get(KeepOwnEdition.class).derive("../Other", ASTANA.value(), ACT)));
    }

    @Test
    void onlyAnAdministratorKeepsEditionsAndHeConfirmsWhoHeIsBeforeHePublishes() {
        for (Operation one : List.of(Operation.OWN_EDITION_READ, Operation.OWN_EDITION_CHANGE, Operation.OWN_EDITION_PUBLISH)) {
            assertEquals(Set.of(Role.ADMINISTRATOR), one.rule().rights().keySet());
        }
        assertTrue(Operation.OWN_EDITION_PUBLISH.rule().has(Rule.Trait.CONFIRMED));
        assertTrue(Operation.OWN_EDITION_CHANGE.rule().has(Rule.Trait.RECORDED));
    }
}

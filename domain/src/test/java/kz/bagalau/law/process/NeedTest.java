package kz.bagalau.law.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import kz.bagalau.acts.LawTexts;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;

class NeedTest {

    private static final Citation POINT = Citation.of("astana-2015", "19");
    private static final TrackName SHEET = TrackName.parse("sheet.quarter-score");

    @Test
    void everyThingOnTheTrackMustStandThere() {
        Need sent = new Need.Joined(SHEET, Set.of(Stage.of("sent")), false);
        assertTrue(unmet(sent, Situation.empty()));
        assertTrue(unmet(sent, Situation.empty().with(SHEET, Stage.of("sent")).with(SHEET, Stage.of("draft"))));
        assertTrue(!unmet(sent, Situation.empty().with(SHEET, Stage.of("sent")).with(SHEET, Stage.of("sent"))));
    }

    @Test
    void aKindStandsForAllItsTracksAndAnOptionalOneMayBeMissing() {
        Need any = new Need.Joined(TrackName.of(TrackKind.SHEET), Set.of(Stage.of("sent")), true);
        assertTrue(!unmet(any, Situation.empty()));
        assertTrue(unmet(any, Situation.empty().with(SHEET, Stage.of("draft"))));
    }

    @Test
    void onePersonSignsOnce() {
        Need two = new Need.Signers(Role.OTHER_SERVANT, 2);
        Signature hr = new Signature(Role.HR_WORKER, "a");
        Situation same = Situation.empty().signed(List.of(hr, new Signature(Role.OTHER_SERVANT, "a"),
                new Signature(Role.OTHER_SERVANT, "b"), new Signature(Role.OTHER_SERVANT, "b")));
        assertTrue(unmet(two, same));
        assertTrue(!unmet(two, same.signed(List.of(new Signature(Role.OTHER_SERVANT, "c")))));
    }

    @Test
    void everybodyIsAsManyAsTheSituationCounts() {
        Need all = new Need.Signers(Role.MEMBER, 0);
        Situation two = Situation.empty().needing(Role.MEMBER, 2).signed(List.of(new Signature(Role.MEMBER, "a")));
        assertTrue(unmet(all, two));
        assertEquals("член Комиссии: нужно подписей 2, есть 1. (п. 19)",
                LawTexts.sentences().say(Lang.RU, all.obstacle(two, POINT).orElseThrow()));
        assertTrue(!unmet(all, two.needing(Role.MEMBER, 1)));
    }

    @Test
    void namesTheMissingPapers() {
        Need both = new Need.Documents(Set.of(Document.GROUND, Document.SOURCE));
        assertEquals("Недостаёт документа: документ-основание. (п. 19)", LawTexts.sentences().say(Lang.RU,
                both.obstacle(Situation.empty().with(Document.SOURCE), POINT).orElseThrow()));
        assertTrue(!unmet(both, Situation.empty().with(Document.SOURCE, Document.GROUND)));
    }

    private static boolean unmet(Need need, Situation situation) {
        return need.obstacle(situation, POINT).isPresent();
    }
}

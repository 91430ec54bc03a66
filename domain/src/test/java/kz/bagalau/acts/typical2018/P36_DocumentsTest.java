package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import kz.bagalau.acts.LawTexts;
import kz.bagalau.law.commission.SessionDocuments;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P36_DocumentsTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void bothSheetsAndTheDraftProtocol(String id) {
        SessionDocuments documents = rule(id, "session-documents", SessionDocuments.class);
        assertEquals(List.of(), documents.missing(Set.of("TARGET_SHEET", "COMPETENCY_SHEET", "DRAFT_PROTOCOL")));
        assertEquals(3, documents.missing(Set.of()).size());
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void theMissingOneIsNamed(String id) {
        LegalObstacle missing = rule(id, "session-documents", SessionDocuments.class).missing(Set.of("TARGET_SHEET", "COMPETENCY_SHEET")).get(0);
        assertTrue(LawTexts.sentences().say(Lang.RU, missing).startsWith("К заседанию не представлен документ: проект протокола заседания комиссии."));
    }
}

package kz.bagalau.acts.astana2015;

import static kz.bagalau.acts.astana2015.Astana.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import kz.bagalau.acts.LawTexts;
import kz.bagalau.law.commission.SessionDocuments;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;

class P19_DocumentsTest {

    private final SessionDocuments documents = rule("session-documents", SessionDocuments.class);

    @Test
    void fourDocumentsOrTheCaseIsNotPut() {
        Set<String> all = Set.of("SUPERVISOR_SHEET", "CIRCULAR_SHEETS", "JOB_DESCRIPTION", "DRAFT_PROTOCOL");
        assertEquals(List.of(), documents.missing(all));
        assertEquals(4, documents.missing(Set.of()).size());
    }

    @Test
    void theMissingOneIsNamed() {
        LegalObstacle obstacle = documents.missing(Set.of("SUPERVISOR_SHEET", "CIRCULAR_SHEETS", "DRAFT_PROTOCOL")).get(0);
        assertEquals("К заседанию не представлен документ: должностная инструкция служащего. (п. 19, приложение 3)",
                LawTexts.sentences().say(Lang.RU, obstacle));
    }
}

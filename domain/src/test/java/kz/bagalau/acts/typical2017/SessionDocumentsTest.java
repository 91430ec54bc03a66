package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.bagalau.law.commission.SessionDocuments;
import org.junit.jupiter.api.Test;

class SessionDocumentsTest {

    @Test
    void sheetsJobDescriptionAndDraftProtocol() {
        SessionDocuments documents = rule("session-documents", SessionDocuments.class);
        assertEquals(List.of(), documents.missing(Set.of("SHEETS", "JOB_DESCRIPTION", "DRAFT_PROTOCOL")));
        for (String missing : List.of("SHEETS", "JOB_DESCRIPTION", "DRAFT_PROTOCOL")) {
            Set<String> rest = Stream.of("SHEETS", "JOB_DESCRIPTION", "DRAFT_PROTOCOL").filter(each -> !each.equals(missing)).collect(Collectors.toSet());
            assertEquals(1, documents.missing(rest).size(), missing);
        }
    }
}

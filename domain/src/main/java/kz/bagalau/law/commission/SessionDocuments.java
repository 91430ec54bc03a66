package kz.bagalau.law.commission;

import java.util.List;
import java.util.Set;

import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.text.Text;

/** The documents without which a case is not put to the session. */
public record SessionDocuments(RuleHead head, List<Document> documents) implements Rule {

    /** A document: code, the act's words for it. */
    public record Document(String code, Text name) {
    }

    public SessionDocuments {
        documents = List.copyOf(documents);
    }

    /** An obstacle for each document that is not there; a note of the system may stand in a document's place. */
    public List<LegalObstacle> missing(Set<String> present) {
        return documents.stream().filter(document -> !present.contains(document.code()))
                .map(document -> LegalObstacle.by(this, "documents.missing", Arg.of(document.name()))).toList();
    }
}

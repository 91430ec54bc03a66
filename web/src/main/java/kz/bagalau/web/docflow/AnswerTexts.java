package kz.bagalau.web.docflow;

import java.util.List;
import kz.bagalau.exchange.TakeAnswers.Told;
import kz.bagalau.law.explain.BadFact;
import kz.bagalau.law.explain.BadFacts;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.exchange.DocumentEvent.Proof;
import kz.bagalau.model.exchange.ServantAnswer;
import kz.bagalau.model.paper.MediaType;
import kz.bagalau.model.paper.Written;
import kz.bagalau.web.docflow.type.Answer;

/** A servant's answer as the contract writes it. */
final class AnswerTexts {

    private AnswerTexts() {
    }

    /** @throws BadFacts where words are missing or the proof is of another kind than was said */
    static Told told(Answer asked) {
        ServantAnswer.Kind kind = ServantAnswer.Kind.valueOf(asked.kind);
        if (asked.text == null && kind == ServantAnswer.Kind.DISAGREED) {
            throw bad("answer.text", "rest.fault.missing");
        }
        if ((asked.text == null) != (asked.language == null)) {
            throw bad(asked.text == null ? "answer.text" : "answer.language", "rest.fault.missing");
        }
        Written words = asked.text == null ? null : Written.in(Lang.ofCode(asked.language), Proofs.words(asked.text, "answer.text"));
        var proof = Proofs.file(asked.proof, "answer.proof");
        boolean cms = MediaType.of(proof.content()).filter(MediaType.CMS::equals).isPresent();
        if (cms != Proof.CMS.name().equals(asked.proofKind)) {
            throw bad("answer.proofKind", "rest.fault.proof");
        }
        return new Told(Proofs.iin(asked.iin, "answer.iin"), kind, words, asked.at.toInstant(), Proof.valueOf(asked.proofKind), proof, asked.externalId);
    }

    private static BadFacts bad(String path, String key) {
        return new BadFacts(List.of(BadFact.of(path, "", key)));
    }
}

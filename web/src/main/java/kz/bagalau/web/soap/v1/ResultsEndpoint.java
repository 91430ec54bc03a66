package kz.bagalau.web.soap.v1;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Refusal;
import kz.bagalau.assessment.ReadExplanation;
import kz.bagalau.law.text.Lang;
import kz.bagalau.web.text.Areas;

/** Answers {@link ResultsService}. Carries no annotation of its own, so that full servers do not deploy it a second time. */
public class ResultsEndpoint implements ResultsService {

    private static final int NOT_FOUND = 404;

    private final ReadExplanation read;

    /** With the service that knows the answer. */
    public ResultsEndpoint(ReadExplanation read) {
        this.read = read;
    }

    @Override
    @Operates(Operation.CASE_RESULT)
    public ExplanationReply explanation(long caseId, Long resultId, String language) throws ProblemFault {
        Lang lang = spoken(language);
        try {
            return read.of(caseId, resultId, lang).map(found -> new ExplanationReply(caseId, found, lang))
                    .orElseThrow(() -> new ProblemFault(new Problem(NOT_FOUND, Refusal.UNKNOWN.name(), say(lang, "access.denied." + Refusal.UNKNOWN.name()))));
        } catch (AccessDenied denied) {
            throw new ProblemFault(new Problem(denied.refusal().status(), denied.refusal().name(), say(lang, denied.key())));
        }
    }

    private static Lang spoken(String language) {
        return named(language).or(() -> named(CurrentCaller.get().language())).orElse(Lang.RU);
    }

    private static Optional<Lang> named(String code) {
        return Arrays.stream(Lang.values()).filter(lang -> lang.code().equals(code)).findFirst();
    }

    private static String say(Lang lang, String key) {
        return Areas.sentences().say(lang, key, List.of());
    }
}

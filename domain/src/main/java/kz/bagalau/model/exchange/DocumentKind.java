package kz.bagalau.model.exchange;

import java.util.Optional;
import kz.bagalau.model.paper.PaperKind;

/** What a document of the exchange is, in the words of its contract. */
public enum DocumentKind {
    WORK_PLAN,
    EVALUATION_SHEET,
    PROTOCOL,
    PROTOCOL_EXTRACT,
    RESULT_SLIP,
    REFUSAL_ACT,
    NOTICE;

    /** What a registered paper is in the exchange; empty for one that stays in this system. */
    public static Optional<DocumentKind> of(PaperKind paper) {
        if (paper.sheet()) {
            return Optional.of(EVALUATION_SHEET);
        }
        return switch (paper) {
            case WORK_PLAN -> Optional.of(WORK_PLAN);
            case PROTOCOL -> Optional.of(PROTOCOL);
            case PROTOCOL_EXTRACT -> Optional.of(PROTOCOL_EXTRACT);
            case RESULT_SLIP -> Optional.of(RESULT_SLIP);
            case REFUSAL_ACT -> Optional.of(REFUSAL_ACT);
            case NOTICE -> Optional.of(NOTICE);
            default -> Optional.empty();
        };
    }

    /** True for what tells a result, or leads to one: confidential where the edition says that results are. */
    public boolean tellsResult() {
        return this != WORK_PLAN && this != NOTICE;
    }
}

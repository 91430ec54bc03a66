package kz.bagalau.watch;

import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.model.sheet.Sheet;

/**
 * Where a deed within a term is done.
 *
 * @param sight what the reader sees
 */
record FormAddress(Sight sight) {

    /** The address of the form, or of the case's card; empty where the reader has neither. */
    String of(CaseFile file, Watched term, boolean card) {
        String found = term.track() == null ? "" : form(file, term, TrackName.parse(term.track()).kind());
        return found.isEmpty() && card ? "/case/card.xhtml?case=" + file.subject().id() : found;
    }

    private String form(CaseFile file, Watched term, TrackKind kind) {
        return switch (kind) {
            case PLAN -> term.thingId() == null ? "/plan/list.xhtml?stage=none" : "/plan/card.xhtml?plan=" + term.thingId();
            case SHEET -> file.sheets().stream().anyMatch(sheet -> filledHere(sheet, term)) ? "/sheet/fill.xhtml?sheet=" + term.thingId() : "";
            case SURVEY -> survey(file, term);
            case ACKNOWLEDGEMENT -> acknowledgement(file);
            case APPEAL -> "/appeal/card.xhtml?appeal=" + term.thingId();
            default -> "";
        };
    }

    private boolean filledHere(Sheet sheet, Watched term) {
        return sheet.id().equals(term.thingId()) && sheet.evaluatorId().equals(sight.me());
    }

    private String survey(CaseFile file, Watched term) {
        boolean anonymous = file.anonymous().isPresent();
        if (anonymous && sight.own(file.subject())) {
            boolean reported = file.survey().flatMap(survey -> survey.latest(Deed.REPORT)).isPresent();
            return reported ? "/survey/report.xhtml?case=" + file.subject().id() : "/survey/self.xhtml?survey=" + term.thingId();
        } else if (term.personId() != null && term.personId().equals(sight.me())) {
            return (anonymous ? "/survey/questionnaire.xhtml?survey=" : "/survey/answer.xhtml?survey=") + term.thingId();
        }
        return sight.worker(file.subject()) ? (anonymous ? "/survey/circle.xhtml?case=" : "/survey/prepare.xhtml?case=") + file.subject().id() : "";
    }

    private String acknowledgement(CaseFile file) {
        Long caseId = file.subject().id();
        return sight.own(file.subject()) ? "/acknowledgement/read.xhtml?case=" + caseId
                : sight.worker(file.subject()) ? "/acknowledgement/offer.xhtml?case=" + caseId : "";
    }
}

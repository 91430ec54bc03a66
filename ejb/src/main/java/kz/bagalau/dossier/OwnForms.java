package kz.bagalau.dossier;

import kz.bagalau.law.form.Form;
import kz.bagalau.papers.ProgramForms;

/** The forms of the case file's own pages: no act prints any. */
enum OwnForms {
    INVENTORY("case-file"), NOTICES("case-notices"), COMMISSION("case-commission"), REFUSAL("case-refusal"), EXPLANATION("case-explanation"),
    ACQUAINTANCE("case-acquaintance"), APPEAL("case-appeal"), OWN_WORDS("case-own-words"), OPINION("case-opinion"), APPLICATION("case-calibration"),
    MEETING("case-meeting");

    private final Form form;

    OwnForms(String name) {
        form = ProgramForms.form(name);
    }

    Form form() {
        return form;
    }
}

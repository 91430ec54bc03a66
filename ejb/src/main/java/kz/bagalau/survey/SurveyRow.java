package kz.bagalau.survey;

import java.io.Serializable;
import kz.bagalau.law.explain.Step;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.FullName;

/**
 * How far the survey about one servant of a cycle has come.
 *
 * @param why why nobody is asked about him; null where somebody is, or can be
 */
public record SurveyRow(Long caseId, Long personId, FullName kk, FullName ru, Bilingual unit, CircleView.Progress progress, Step why) implements Serializable {
}

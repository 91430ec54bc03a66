package kz.bagalau.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.assessment.FillSheet;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.sheet.TargetLine;
import kz.bagalau.plans.KciScene;
import kz.bagalau.quarter.OpenPart;
import kz.bagalau.watch.CaseFiles;

/** A sheet of the first quarter of 2024 that the head signed. */
final class SignedSheet {

    private static final String PART = "2024-Q1";

    private SignedSheet() {
    }

    /** After the plan of the one evaluated, of three targets, was placed. */
    static Long in(KciScene scene) {
        scene.on(LocalDate.of(2024, 4, 1));
        scene.does(scene.hr, beans -> beans.get(OpenPart.class).issue(List.of(scene.caseId), PART));
        Long sheet = scene.as(scene.hr, beans -> beans.get(CaseFiles.class).file(scene.caseId).sheet("targets-score", PART).orElseThrow().id());
        scene.does(scene.head, beans -> {
            List<TargetLine> lines = beans.get(CaseFiles.class).sheet(sheet).filled().targets();
            TargetLine.Scored four = new TargetLine.Scored(Optional.of(Score.parse("4")), Optional.empty(), "");
            beans.get(FillSheet.class).save(sheet, beans.get(CaseFiles.class).sheet(sheet).version(), Filled.targets(List.of(lines.get(0).with("20", four),
                    lines.get(1).with("20", four), lines.get(2).with("иә", four))));
        });
        scene.does(scene.head, beans -> beans.get(FillSheet.class).sign(sheet, beans.get(CaseFiles.class).sheet(sheet).version()));
        return sheet;
    }
}

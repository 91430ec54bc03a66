package kz.bagalau.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import kz.bagalau.documents.Attachment;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.intake.IntakeFinding;
import kz.bagalau.model.intake.IntakeLine;
import kz.bagalau.model.intake.IntakeState;
import kz.bagalau.model.intake.LineState;
import kz.bagalau.planning.AboveByDay;
import kz.bagalau.planning.YearScene;
import kz.bagalau.law.text.Lang;
import kz.bagalau.list.ListQuery;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.Deadlines;

/** A worker of HR with files of papers, through the real services, each piece of work in a transaction of its own as in the server. */
record IntakeDesk(YearScene scene, Long cycle) {

    byte[] template(String sort) {
        return scene.as(scene.hr, beans -> beans.get(MakeTemplate.class).make(cycle, sort));
    }

    String iin(Long person) {
        return scene.database.call(em -> em.find(Person.class, person).iin().value());
    }

    Long upload(String sort, byte[] book, byte[] zip) {
        return scene.as(scene.hr, beans -> beans.get(IntakePapers.class).upload(cycle, sort, new Attachment("papers.xlsx", book),
                zip == null ? null : new Attachment("scans.zip", zip)));
    }

    /** Uploads and checks. */
    Long checked(String sort, byte[] book, byte[] zip) {
        Long intake = upload(sort, book, zip);
        check(intake);
        return intake;
    }

    void check(Long intake) {
        scene.does(scene.hr, beans -> beans.get(IntakeWork.class).go(intake, IntakeState.CHECKING, IntakeState.UPLOADED, IntakeState.READY));
        Batch batch = scene.as(scene.hr, beans -> beans.get(IntakeWork.class).read(intake));
        scene.does(scene.hr, beans -> beans.get(IntakeWork.class).begin(batch));
        OfBody body = of(batch);
        batch.each(batch.whole(), body, line -> scene.does(scene.hr, beans -> beans.get(EnterPaper.class).tryOut(line.whose().caseId(), batch.sort(), line, body)),
                note(intake, LineState.WRONG));
        scene.does(scene.hr, beans -> beans.get(IntakeWork.class).end(intake, IntakeState.READY, IntakeState.CHECKING));
    }

    private OfBody of(Batch batch) {
        return new OfBody(new AboveByDay(day -> scene.as(scene.hr, beans -> beans.get(Staff.class).above(batch.bodyId(), day))),
                scene.as(scene.hr, beans -> beans.get(Deadlines.class).counter(batch.bodyId())));
    }

    private BiConsumer<PaperLine, Outcome> note(Long intake, LineState bad) {
        return (line, outcome) -> scene.does(scene.hr, beans -> beans.get(IntakeWork.class).note(intake, line, outcome, bad));
    }

    /** Enters what is right. */
    void enter(Long intake) {
        scene.does(scene.hr, beans -> beans.get(IntakeWork.class).go(intake, IntakeState.ENTERING, IntakeState.READY));
        Batch batch = scene.as(scene.hr, beans -> beans.get(IntakeWork.class).read(intake));
        Set<Integer> right = scene.as(scene.hr, beans -> beans.get(IntakeWork.class).at(intake, LineState.RIGHT));
        OfBody body = of(batch);
        batch.each(batch.whole().stream().filter(line -> right.contains(line.line())).toList(), body,
                line -> scene.does(scene.hr, beans -> beans.get(EnterPaper.class).enter(line.whose().caseId(), intake, line.line(), batch.sort(), line, body)),
                note(intake, LineState.REFUSED));
        scene.does(scene.hr, beans -> beans.get(IntakeWork.class).end(intake, IntakeState.ENTERED, IntakeState.ENTERING));
    }

    Map<LineState, Integer> counts(Long intake) {
        return scene.as(scene.hr, beans -> beans.get(ReadIntakes.class).counts(intake));
    }

    List<IntakeLine> lines(Long intake) {
        return scene.as(scene.hr, beans -> beans.get(ReadIntakes.class).lines(intake, ListQuery.everything()).rows());
    }

    List<IntakeFinding> findings(Long intake) {
        return scene.as(scene.hr, beans -> beans.get(ReadIntakes.class).findings(intake, 1000));
    }

    /** The rules that are broken, with what is said in Russian: for a test that fails. */
    List<String> said(Long intake) {
        return findings(intake).stream().map(one -> one.sheet() + " " + one.line() + " «" + one.heading() + "» " + one.value() + ": " + one.rule() + " – "
                + one.said(Lang.RU)).toList();
    }

    List<String> rules(Long intake) {
        return findings(intake).stream().map(IntakeFinding::rule).toList();
    }
}

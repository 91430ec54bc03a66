package kz.bagalau.plans;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kz.bagalau.documents.Attachment;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.model.plan.PlanTarget;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.YearScene;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;
import org.junit.jupiter.api.AfterEach;

/** A servant of three under an act with work plans on its first working days of 2019, and the deeds of those around him, on PostgreSQL. */
abstract class PlanScene {

    static final LocalDate FIRST_DAYS = LocalDate.of(2019, 1, 9);

    final YearScene scene = new YearScene("almaty-city-2018", 3);
    final Long servant = scene.servants.get(0);
    final Long caseId = scene.caseOf(servant, Deed.ENROL);

    @AfterEach
    void close() {
        scene.close();
    }

    static List<PlanTarget> targets(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> new PlanTarget("НМИ " + i, "Стратегиялық жоспар, " + i + "-көрсеткіш", "%", "9" + i,
                LocalDate.of(2019, 12, 20), "Қызмет сапасы артады")).toList();
    }

    Long drafted(int count) {
        scene.on(FIRST_DAYS);
        Long planId = scene.as(scene.supervisor, beans -> beans.get(DraftPlan.class).begin(caseId));
        write(planId, targets(count));
        return planId;
    }

    void write(Long planId, List<PlanTarget> lines) {
        scene.does(scene.supervisor, beans -> beans.get(DraftPlan.class).save(planId, seen(beans, planId), lines, Lang.KK));
    }

    static long seen(Beans beans, Long planId) {
        return beans.get(CaseFiles.class).plan(planId).latest().version();
    }

    void submit(Long planId) {
        scene.does(scene.supervisor, beans -> beans.get(DraftPlan.class).submit(planId, seen(beans, planId)));
    }

    void approve(Long planId) {
        scene.does(scene.head, beans -> beans.get(ApprovePlan.class).approve(planId, seen(beans, planId)));
    }

    Long filed() {
        Long planId = drafted(5);
        submit(planId);
        approve(planId);
        scene.does(scene.hr, beans -> beans.get(KeepPlan.class).file(List.of(planId)));
        return planId;
    }

    void look(Long planId, Consumer<Plan> at) {
        scene.does(scene.hr, beans -> at.accept(beans.get(CaseFiles.class).plan(planId)));
    }

    Watched term(String name) {
        return scene.as(scene.hr, beans -> beans.get(Deadlines.class).of(beans.get(CaseFiles.class).file(caseId))).stream()
                .filter(each -> each.term().equals(name)).findFirst().orElseThrow(() -> new AssertionError("no term " + name));
    }

    List<String> terms() {
        return scene.as(scene.hr, beans -> beans.get(Deadlines.class).of(beans.get(CaseFiles.class).file(caseId))).stream().map(Watched::term).toList();
    }

    static ObstacleException refused(org.junit.jupiter.api.function.Executable deed) {
        return assertThrows(ObstacleException.class, deed);
    }

    void change(Long planId) {
        scene.does(scene.supervisor, beans -> beans.get(DraftPlan.class).change(planId, "Құрылым өзгерді", scan("order.pdf")));
    }

    static Attachment scan(String name) {
        return new Attachment(name, "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    }
}

package kz.bagalau.acts;

import static kz.bagalau.acts.Provider.JSON;

import java.util.List;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Gap;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Step;

/** An explanation as JSON, to be frozen with the decision it explains and read back unchanged. */
public final class StepJson {

    private StepJson() {
    }

    public static String write(Step step) {
        return json(step).toString();
    }

    /** @throws EditionRefused if the text is not an explanation written by {@link #write} */
    public static Step read(String json) {
        return step(new Node("explanation", "step", JsonFile.read("explanation", json)));
    }

    private static JsonObject json(Step step) {
        JsonArrayBuilder args = JSON.createArrayBuilder();
        step.args().forEach(arg -> args.add(ArgJson.write(arg)));
        JsonArrayBuilder gaps = JSON.createArrayBuilder();
        step.gaps().forEach(gap -> gaps.add(gap(gap)));
        JsonArrayBuilder children = JSON.createArrayBuilder();
        step.children().forEach(child -> children.add(json(child)));
        return JSON.createObjectBuilder().add("key", step.key()).add("args", args)
                .add("citation", citation(step.citation())).add("gaps", gaps).add("children", children).build();
    }

    private static JsonObject citation(Citation citation) {
        return JSON.createObjectBuilder().add("edition", citation.edition().value())
                .add("points", JSON.createArrayBuilder(citation.points().stream().map(PointRef::label).toList()))
                .add("basis", citation.basis().name()).build();
    }

    private static JsonObject gap(Gap gap) {
        return JSON.createObjectBuilder().add("about", ArgJson.text(gap.about())).add("decision", ArgJson.text(gap.decision()))
                .add("why", ArgJson.text(gap.why())).add("basis", gap.basis().name()).build();
    }

    private static Step step(Node node) {
        List<Arg> args = node.objects("args").stream().map(ArgJson::read).toList();
        List<Gap> gaps = node.objects("gaps").stream().map(StepJson::gap).toList();
        List<Step> children = node.objects("children").stream().map(StepJson::step).toList();
        return new Step(node.string("key"), args, citation(node.object("citation")), gaps, children);
    }

    private static Citation citation(Node node) {
        return new Citation(EditionId.of(node.string("edition")),
                node.strings("points").stream().map(PointRef::of).toList(), node.one(Basis.class, "basis"));
    }

    private static Gap gap(Node node) {
        return new Gap(node.text("about"), node.text("decision"), node.text("why"), node.one(Basis.class, "basis"));
    }
}

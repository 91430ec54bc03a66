package kz.bagalau.bench;

import java.math.BigDecimal;
import java.util.Map;

import kz.bagalau.law.number.Score;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;

/** The same rules in the DMN engine of Apache KIE, compiled once. */
final class Engine {

    private final DMNRuntime runtime;
    private final DMNModel model;

    Engine(String name) {
        runtime = DMNRuntimeBuilder.fromDefaults().buildConfiguration().fromClasspathResource("/dmn/" + name + ".dmn", Engine.class)
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    DMNResult evaluate(Map<String, Object> inputs) {
        DMNContext context = runtime.newContext();
        inputs.forEach(context::set);
        return runtime.evaluateByName(model, context, "grade");
    }

    static Answer answer(DMNResult result) {
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        return new Answer(Score.of((BigDecimal) result.getDecisionResultByName("points").getResult()),
                (String) result.getDecisionResultByName("grade").getResult());
    }
}

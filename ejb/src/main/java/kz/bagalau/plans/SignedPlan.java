package kz.bagalau.plans;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import kz.bagalau.model.paper.Fingerprint;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.model.plan.PlanTarget;
import kz.bagalau.model.plan.PlanVersion;
import kz.bagalau.watch.CaseFile;

/** What exactly is signed under a plan: one canonical text, and its hash. */
final class SignedPlan {

    private SignedPlan() {
    }

    /** The hash of the latest version: edition, servant, post, supervisor, days and every line. */
    static String hash(CaseFile file, Plan plan) {
        PlanVersion version = plan.latest();
        StringBuilder text = new StringBuilder("plan\nedition ").append(file.subject().editionHash()).append("\nservant ").append(plan.facts().personId())
                .append("\nemployment ").append(plan.facts().employmentId()).append("\nsupervisor ").append(plan.facts().supervisorId()).append("\ndays ")
                .append(plan.days().first()).append(' ').append(plan.days().last()).append("\nversion ").append(version.number()).append(' ')
                .append(version.lang().code()).append('\n');
        version.targets().forEach(line -> append(text, line));
        return Fingerprint.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Each text with its length before it, so that none can run into the next. */
    private static void append(StringBuilder text, PlanTarget line) {
        for (Object part : new Object[] {line.name(), line.source(), line.unit(), line.planned(), line.due(), line.outcome()}) {
            append(text, part);
        }
        if (line.direction() != null || line.quarters().stream().anyMatch(Objects::nonNull)) {
            append(text, line.direction());
            line.quarters().forEach(value -> append(text, value));
        }
    }

    private static void append(StringBuilder text, Object part) {
        String words = part == null ? "" : part.toString();
        text.append(words.length()).append(':').append(words).append('\n');
    }
}

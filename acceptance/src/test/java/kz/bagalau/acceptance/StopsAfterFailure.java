package kz.bagalau.acceptance;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** Leaves out the steps of a story after the first that failed: they would only tell the same failure again. */
final class StopsAfterFailure implements ExecutionCondition, TestWatcher {

    private String failed;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return failed == null ? ConditionEvaluationResult.enabled("no step failed") : ConditionEvaluationResult.disabled("the story ended at " + failed);
    }

    @Override
    public void testFailed(ExtensionContext step, Throwable cause) {
        failed = step.getDisplayName();
    }

    @Override
    public void testAborted(ExtensionContext step, Throwable cause) {
        failed = step.getDisplayName();
    }
}

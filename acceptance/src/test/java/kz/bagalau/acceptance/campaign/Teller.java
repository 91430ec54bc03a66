package kz.bagalau.acceptance.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs a test class, or a method of one, and writes down what was told; ends with 1 if something failed or nothing was there to tell. */
public final class Teller implements TestExecutionListener {

    private final Map<String, Long> begun = new HashMap<>();
    private final List<Told> told = new ArrayList<>();

    private Teller() {
    }

    /** @param arguments the test (class, or class#method) and the file to write into */
    public static void main(String... arguments) throws IOException {
        Teller teller = new Teller();
        DiscoverySelector which = arguments[0].contains("#") ? DiscoverySelectors.selectMethod(arguments[0]) : DiscoverySelectors.selectClass(arguments[0]);
        LauncherFactory.create().execute(LauncherDiscoveryRequestBuilder.request().selectors(which).build(), teller);
        Files.write(Path.of(arguments[1]), teller.told.stream().map(Told::line).toList());
        System.exit(!teller.told.isEmpty() && teller.told.stream().allMatch(one -> one.failure().isEmpty()) ? 0 : 1);
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        begun.put(test.getUniqueId(), System.nanoTime());
    }

    /** A class that cannot even begin is told too. */
    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        String failure = result.getThrowable().map(Teller::first).orElse("");
        if (test.isTest() || !failure.isEmpty()) {
            String name = test.getSource().filter(MethodSource.class::isInstance).map(source -> ((MethodSource) source).getMethodName()).orElse(test.getDisplayName());
            told.add(new Told(name, (System.nanoTime() - begun.get(test.getUniqueId())) / 1e9, failure));
        }
    }

    private static String first(Throwable thrown) {
        thrown.printStackTrace();
        return thrown.toString().lines().findFirst().orElse("").replace('\t', ' ');
    }
}

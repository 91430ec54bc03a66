package kz.bagalau.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** The tests of {@code domain} that could notice a changed number, run class by class, the likeliest first. */
final class TestClasses {

    private static final Path SOURCES = Path.of("src/test/java");
    /** Looks at the classes alone: no number can change what it sees. */
    private static final Set<String> DEAF = Set.of("kz.bagalau.law.ArchitectureTest");

    private static final String LEDGER = "kz.bagalau.acts.LedgerTest";

    private final Map<String, String> sources = new TreeMap<>();
    private final Map<String, Duration> times = new TreeMap<>();

    /** Reads the test classes and runs each once on the editions as they are. */
    static TestClasses found() {
        TestClasses all = new TestClasses();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith("Test.java")).forEach(all::read);
        } catch (IOException e) {
            throw new UncheckedIOException(SOURCES.toString(), e);
        }
        MutantLoader unchanged = new MutantLoader(Map.of());
        all.sources.keySet().forEach(each -> all.times.put(each, all.time(unchanged, each)));
        return all;
    }

    int number() {
        return sources.size();
    }

    private void read(Path file) {
        String name = SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.');
        try {
            if (!DEAF.contains(name)) {
                sources.put(name, Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private Duration time(MutantLoader loader, String name) {
        Instant begun = Instant.now();
        if (fails(loader, name)) {
            throw new IllegalStateException(name + " fails although no number is changed");
        }
        return Duration.between(begun, Instant.now());
    }

    /** The first class in which a test fails; empty if all are green: the change survives. */
    String firstFailing(MutantLoader loader, Mutant mutant, Set<String> names) {
        return ordered(mutant, names).stream().filter(each -> fails(loader, each)).findFirst().orElse("");
    }

    /** For a point cited the ledger's test first; else tests that name the rule, then those of the edition's package, then the quick ones. */
    private List<String> ordered(Mutant mutant, Set<String> names) {
        String folder = "." + mutant.folder().replace("-", "") + ".";
        return sources.keySet().stream().sorted(Comparator
                .comparing((String each) -> !mutant.cites() || !each.equals(LEDGER))
                .thenComparing(each -> names.stream().noneMatch(name -> sources.get(each).contains("\"" + name + "\"")))
                .thenComparing(each -> !each.contains(folder)).thenComparing(times::get)).toList();
    }

    private static boolean fails(MutantLoader loader, String name) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                    .selectors(DiscoverySelectors.selectClass(loader.loadClass(name))).build();
            SummaryGeneratingListener summary = new SummaryGeneratingListener();
            launcher().execute(request, summary);
            return summary.getSummary().getTotalFailureCount() > 0;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Launcher launcher() {
        return LauncherFactory.create(LauncherConfig.builder().enableLauncherSessionListenerAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false).enablePostDiscoveryFilterAutoRegistration(false).build());
    }
}

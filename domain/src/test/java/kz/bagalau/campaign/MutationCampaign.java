package kz.bagalau.campaign;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * Changes each number of every table of rules and annexes once, and demands that a test of {@code domain} notices. Run in the folder
 * {@code domain}; the argument, if any, is the beginning of the files meant, e.g. "astana-2015/rules". Ends with 1 if a change survives.
 */
public final class MutationCampaign {

    private final TestClasses tests = TestClasses.found();
    private final Map<String, List<String>> hashes = Acts.mutants().stream().map(Mutant::folder).distinct()
            .collect(Collectors.toMap(folder -> folder, folder -> ReadEditions.hashes(new MutantLoader(Map.of()), Acts.built(folder)).orElseThrow()));

    private MutationCampaign() {
    }

    public static void main(String[] args) throws Exception {
        Instant begun = Instant.now();
        String only = args.length > 0 ? args[0] : "";
        List<Mutant> mutants = Acts.mutants().stream().filter(each -> (each.folder() + "/" + each.file()).startsWith(only)).toList();
        MutationCampaign campaign = new MutationCampaign();
        List<Verdict> verdicts = campaign.judge(mutants);
        Duration taken = Duration.between(begun, Instant.now());
        if (only.isEmpty()) {
            Report.of("mutation").write(MutationReport.of(verdicts, campaign.tests.number(), taken));
        }
        System.out.println(MutationReport.closing(verdicts, taken));
        System.exit(verdicts.stream().anyMatch(each -> each.kind() == Verdict.Kind.SURVIVED) ? 1 : 0);
    }

    private List<Verdict> judge(List<Mutant> mutants) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<Future<Verdict>> running = mutants.stream().map(each -> workers.submit(() -> judge(each))).toList();
        List<Verdict> verdicts = new ArrayList<>();
        for (Future<Verdict> each : running) {
            verdicts.add(each.get());
            if (verdicts.get(verdicts.size() - 1).kind() == Verdict.Kind.SURVIVED) {
                System.out.println(verdicts.get(verdicts.size() - 1));
            } else if (verdicts.size() % 50 == 0) {
                System.out.println(verdicts.size() + " of " + mutants.size());
            }
        }
        workers.shutdown();
        return verdicts;
    }

    private Verdict judge(Mutant mutant) {
        for (Mutant.Change change : mutant.to()) {
            MutantLoader loader = new MutantLoader(Map.of(mutant.resource(), change.json().toString().getBytes(StandardCharsets.UTF_8)));
            Optional<List<String>> read = ReadEditions.hashes(loader, Acts.built(mutant.folder()));
            if (read.isPresent()) {
                return run(loader, mutant, change, read.get().equals(hashes.get(mutant.folder())));
            }
        }
        return new Verdict(mutant, Verdict.Kind.REFUSED, mutant.to().stream().map(Mutant.Change::written).collect(Collectors.joining(", ")), "");
    }

    private Verdict run(MutantLoader loader, Mutant mutant, Mutant.Change change, boolean unused) {
        String by = tests.firstFailing(loader, mutant, Acts.rules(mutant));
        Verdict.Kind unseen = unused ? Verdict.Kind.UNUSED : Verdict.Kind.SURVIVED;
        return new Verdict(mutant, by.isEmpty() ? unseen : Verdict.Kind.SEEN, change.written(), by);
    }
}

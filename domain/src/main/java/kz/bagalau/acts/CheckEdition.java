package kz.bagalau.acts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.BuildsOn;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Passage;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.explain.Arg;

/**
 * Says everything that is to be said about an edition in hand: every mistake of every file, not only the first. Each
 * file, rule and row is read by the same readers that read the editions that come with the program.
 */
public final class CheckEdition {

    private static final String WHOLE = "-";

    private final EditionSource source;
    private final EditionFiles files;
    private final Function<EditionId, String> bases;
    private final String id;
    private final Set<Finding> errors = new LinkedHashSet<>();
    private final List<Finding> warnings = new ArrayList<>();

    private CheckEdition(EditionSource source, Function<EditionId, String> bases) {
        this.source = source;
        this.bases = bases;
        this.files = source.resolution(bases);
        this.id = source.id().value();
    }

    /**
     * The report; never an exception for what the files hold.
     *
     * @param bases the canonical form of an edition that is extended or amended; throws {@link EditionRefused} for one that is not there
     */
    public static EditionReport check(EditionSource source, Function<EditionId, String> bases) {
        return new CheckEdition(source, bases).report();
    }

    private EditionReport report() {
        refuseId();
        Optional<EditionReader.Read> read = canBeRead() ? read() : Optional.empty();
        read.ifPresent(this::warn);
        return errors.isEmpty() && read.isPresent() ? sound(read.get()) : refused(read);
    }

    private EditionReport sound(EditionReader.Read read) {
        String canonical = files.resolve();
        Edition edition = read.edition(Canonical.hash(canonical));
        List<ExampleResult> examples = examples(edition);
        boolean sound = errors.isEmpty();
        return new EditionReport(source.id(), List.copyOf(errors), warnings, edition.rules(), edition.forms(), examples,
                Optional.of(edition).filter(any -> sound), Optional.of(canonical).filter(any -> sound));
    }

    private EditionReport refused(Optional<EditionReader.Read> read) {
        return new EditionReport(source.id(), errors.stream().limit(UploadLimits.FINDINGS).toList(), warnings,
                read.map(EditionReader.Read::rules).orElseGet(TreeMap::new), read.map(EditionReader.Read::forms).orElseGet(Map::of),
                List.of(), Optional.empty(), Optional.empty());
    }

    /** What came of the worked examples; one that does not come out as it says is a mistake of the edition or of the example. */
    private List<ExampleResult> examples(Edition edition) {
        Reading.Gathering reading = Reading.gathering();
        Calculator calculator = new Calculator(edition, files.validity());
        List<ExampleResult> results = new ArrayList<>();
        List<Optional<Example>> examples = source.file(EditionFiles.EXAMPLES).flatMap(text -> reading.attempt(EditionFiles.EXAMPLES, WHOLE,
                () -> ExamplesReader.read(EditionFiles.EXAMPLES, text, reading))).orElse(List.of());
        for (int i = 0; i < examples.size(); i++) {
            String place = "examples[" + i + "]";
            examples.get(i).flatMap(example -> reading.attempt(EditionFiles.EXAMPLES, place, () -> result(place, example, calculator))).ifPresent(results::add);
        }
        results.stream().filter(each -> !each.passed()).forEach(each -> error(new EditionRefused(EditionFiles.EXAMPLES, each.place(), "check.example",
                Arg.word(each.expected()), Arg.word(each.came()))));
        reading.found().forEach(this::error);
        return results;
    }

    private static ExampleResult result(String place, Example example, Calculator calculator) {
        Map<String, String> outcome = example.outcome(calculator);
        return new ExampleResult(place, example.label(), Example.words(example.expect()), Example.words(outcome), example.holds(outcome));
    }

    /** What was decided under an id is found by it for ever: no two acts can have the same. */
    private void refuseId() {
        if (id.length() > UploadLimits.ID) {
            error(new EditionRefused(WHOLE, WHOLE, "upload.idLong", Arg.word(String.valueOf(UploadLimits.ID))));
        }
        if (ShippedEditions.ships(source.id())) {
            error(new EditionRefused(WHOLE, WHOLE, "upload.idTaken", Arg.word(id)));
        }
    }

    private boolean canBeRead() {
        boolean readable = true;
        for (Map.Entry<String, String> file : source.files().entrySet()) {
            CheckFiles.Checked checked = CheckFiles.check(file.getKey(), file.getValue());
            checked.found().forEach(this::error);
            readable &= checked.readable();
            if (checked.withoutEnglish() > 0) {
                warn(file.getKey(), WHOLE, "check.noEnglish", Arg.word(String.valueOf(checked.withoutEnglish())));
            }
        }
        return readable;
    }

    private Optional<EditionReader.Read> read() {
        Reading.Gathering reading = Reading.gathering();
        Optional<JsonObject> resolved = reading.attempt(EditionFiles.ACT, WHOLE, () -> JsonFile.read("canonical", Canonical.write(files.resolve(reading))));
        Optional<EditionReader.Read> read = resolved.flatMap(json -> reading.attempt(WHOLE, WHOLE, () -> new EditionReader(json, reading).edition())
                .orElseGet(Optional::empty));
        reading.part(EditionFiles.ACT, "validity", files::validity);
        reading.part(EditionFiles.ACT, "validity", files::whyValid);
        reading.found().forEach(this::error);
        refuseUnnamed();
        return read;
    }

    /** A file that the act does not name would be carried along and never read. */
    private void refuseUnnamed() {
        Reading.Gathering reading = Reading.gathering();
        reading.attempt(EditionFiles.ACT, WHOLE, () -> files.names(reading)).ifPresent(names -> source.files().keySet().stream()
                .filter(name -> !names.contains(name)).forEach(name -> error(new EditionRefused(name, WHOLE, "upload.unnamed"))));
    }

    private void warn(EditionReader.Read read) {
        if (source.file(EditionFiles.EXAMPLES).isEmpty()) {
            warn(EditionFiles.EXAMPLES, WHOLE, "check.noExamples");
        }
        read.text().stream().map(Passage::point).filter(point -> read.ledger().kinds(point).isEmpty())
                .forEach(point -> warn(EditionFiles.ACT, "points", "check.point", Arg.word(point.label())));
        read.rules().values().stream().filter(rule -> rule.citation().basis() == Basis.INTERPRETATION && rule.gaps().isEmpty())
                .forEach(rule -> warn(EditionFiles.RULES, rule.name(), "check.noGap"));
        Reading.gathering().attempt(EditionFiles.ACT, WHOLE, this::amended).flatMap(base -> base)
                .ifPresent(base -> warnOfOldWords(base, read));
    }

    /** A rule that was changed without new words for its point leaves words behind that say something else. */
    private void warnOfOldWords(JsonObject base, EditionReader.Read read) {
        JsonObject rules = base.getJsonObject("rules");
        List<Passage> words = new TextReader("text").read(base.getString("text"));
        read.rules().values().stream().filter(rule -> rules.containsKey(rule.name()) && !rule.citation().pointAtHand())
                .forEach(rule -> rules.getJsonObject(rule.name()).getJsonArray("points").getValuesAs(JsonString.class).stream()
                        .map(label -> PointRef.of(label.getString()).heading()).distinct()
                        .filter(point -> words.stream().anyMatch(passage -> passage.point().equals(point) && read.text().contains(passage)))
                        .forEach(point -> warn(EditionFiles.RULES, rule.name(), "check.oldWords", Arg.word(point.label()))));
    }

    private Optional<JsonObject> amended() {
        return files.buildsOn().filter(BuildsOn::amends).map(base -> JsonFile.read(base.edition().value(), bases.apply(base.edition())));
    }

    private void warn(String file, String place, String key, Arg... args) {
        warnings.add(Finding.of(id, new EditionRefused(file, place, key, args)));
    }

    private void error(EditionRefused refused) {
        errors.add(Finding.of(id, refused));
    }
}

package kz.bagalau.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.account.Logins;
import kz.bagalau.calibration.ProposedScores;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.Acquaintance;
import kz.bagalau.law.sheet.ScoreForm;
import kz.bagalau.law.sheet.SheetForm;
import kz.bagalau.law.time.Presence;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.Signature;
import kz.bagalau.model.journal.JournalEntry;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.Recorder;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;

/** A sheet on the desk of whoever works on it: with its case, its form, its road and the facts of the moment. */
@Dependent
class SheetDesk {

    @Inject
    CaseFiles files;
    @Inject
    Deadlines deadlines;
    @Inject
    Recorder recorder;
    @Inject
    PartResults parts;
    @Inject
    SheetDocument document;
    @Inject
    ProposedScores proposed;
    @Inject
    Logins logins;

    /**
     * A sheet with its case.
     *
     * @throws IllegalArgumentException when there is no such sheet
     */
    OnDesk take(Long sheetId) {
        Sheet sheet = files.sheet(sheetId);
        return new OnDesk(sheet, files.file(sheet.caseId()), new Shared(null, null, null, new HashMap<>()));
    }

    /** The same, its case held until the transaction ends: whoever signs it, or gives himself points, does so one after the other. */
    OnDesk hold(Long sheetId) {
        files.hold(files.casesOf(List.of(sheetId)));
        OnDesk work = take(sheetId);
        proposed.hold(work.file(), work.sheet());
        return work;
    }

    /** Sheets of journal entries with their cases, in the order of the ids: the number of statements depends on bodies and parts alone. */
    List<OnDesk> takeEntries(Collection<Long> sheetIds) {
        Map<Long, CaseFile> cases = files.files(files.casesOf(sheetIds));
        Set<Long> wanted = new HashSet<>(sheetIds);
        List<Sheet> sheets = cases.values().stream().flatMap(file -> file.sheets().stream()).filter(sheet -> wanted.contains(sheet.id())).toList();
        Map<Long, Function<Long, Presence>> presences = sheets.stream().map(Sheet::bodyId).distinct().collect(Collectors.toMap(Function.identity(), deadlines::presences));
        Map<Held, List<Sheet>> byPart = sheets.stream().collect(Collectors.groupingBy(sheet -> new Held(sheet.bodyId(), sheet.part())));
        Map<Long, OnDesk> taken = new TreeMap<>();
        Map<List<Object>, Boolean> planned = new HashMap<>();
        Set<Long> outside = logins.without(cases.values().stream().map(file -> file.subject().personId()).toList(), recorder.today());
        byPart.forEach((held, some) -> {
            Map<Long, List<JournalEntry>> entries = parts.entries(held.bodyId(), some.stream().map(sheet -> cases.get(sheet.caseId()).subject().personId()).toList(), held.part());
            some.forEach(sheet -> {
                CaseFile file = cases.get(sheet.caseId());
                Long person = file.subject().personId();
                taken.put(sheet.id(), new OnDesk(sheet, file, new Shared(entries.getOrDefault(person, List.of()), presences.get(held.bodyId()).apply(person), outside.contains(person), planned)));
            });
        });
        return List.copyOf(taken.values());
    }

    private record Held(Long bodyId, String part) {
    }

    /**
     * What was asked for many sheets at once; null: it is asked when it is wanted.
     *
     * @param outside whether the servant cannot log in
     * @param planned whether a session is planned, asked once for all sheets of a unit and part that were taken together
     */
    private record Shared(List<JournalEntry> entries, Presence presence, Boolean outside, Map<List<Object>, Boolean> planned) {
    }

    /** A sheet, the file of its case, and what can be asked of both. */
    final class OnDesk {

        private final Sheet sheet;
        private final CaseFile file;
        private List<JournalEntry> entries;
        private Presence presence;
        private Boolean outside;
        private final Map<List<Object>, Boolean> planned;

        private OnDesk(Sheet sheet, CaseFile file, Shared known) {
            this.sheet = sheet;
            this.file = file;
            this.entries = known.entries();
            this.presence = known.presence();
            this.outside = known.outside();
            this.planned = known.planned();
        }

        Sheet sheet() {
            return sheet;
        }

        CaseFile file() {
            return file;
        }

        SheetForm form() {
            return file.form(sheet);
        }

        Track road() {
            return file.road(sheet);
        }

        /** The deed on the sheet's road, with the facts of the moment. */
        Course course(Done done) {
            return new Course(road(), situation(), done);
        }

        /** While an act of refusal is being signed, the servant's absence is asked for on the day on which the sheet was offered to him. */
        Situation situation() {
            return situation(sheet.before(road(), Deed.SIGN_ACT) ? sheet.refusal().map(one -> one.offeredAt().toLocalDate()).orElseGet(recorder::today)
                    : recorder.today());
        }

        /** The facts, with the servant there or absent on a day. */
        Situation situation(LocalDate day) {
            Situation situation = Situation.empty().with(TrackName.of(TrackKind.CASE), Stage.of(file.subject().stage()));
            if (file.subject().facts().underFirstHead()) {
                situation = situation.with(Circumstance.FIRST_HEAD);
            }
            if (file.back(sheet).filter(back -> !back.isAfter(day)).isPresent()) {
                situation = situation.with(Circumstance.BACK_FROM_ABSENCE);
            }
            if (file.awaited(sheet, day)) {
                situation = situation.with(Circumstance.AWAITED);
            }
            if (file.lastOfYear(sheet)) {
                situation = situation.with(Circumstance.FOURTH_QUARTER);
            }
            if (parts.decided(file, sheet)) {
                situation = situation.with(Circumstance.DECISION_STANDS);
            }
            if (planned.computeIfAbsent(Arrays.asList(sheet.bodyId(), file.subject().facts().unitId(), sheet.part(), sheet.kind()), any -> proposed.awaited(file, sheet))) {
                situation = situation.with(Circumstance.SESSION_PLANNED);
            }
            if (outside()) {
                situation = situation.with(Circumstance.NO_LOGIN);
            }
            return presence().absences().stream().anyMatch(one -> one.covers(day)) ? situation.with(Circumstance.ABSENT) : situation;
        }

        private boolean outside() {
            if (outside == null) {
                Long person = file.subject().personId();
                outside = logins.without(List.of(person), recorder.today()).contains(person);
            }
            return outside;
        }

        /** When the servant is at work. */
        Presence presence() {
            if (presence == null) {
                presence = deadlines.presence(sheet.bodyId(), file.subject().personId());
            }
            return presence;
        }

        /** @throws SheetConflict when somebody saved since the caller looked */
        void requireUnchanged(long seen) {
            if (sheet.version() != seen) {
                throw new SheetConflict(sheet.filled(), sheet.savedBy(), sheet.savedAt(), sheet.version());
            }
        }

        /**
         * Asks for everything that a signature needs.
         *
         * @param day the day of the signature
         * @throws kz.bagalau.law.explain.ObstacleException naming the first line that is not filled as the act wants it
         */
        void requireComplete(LocalDate day) {
            Stream.concat(form().faults(sheet.filled()).stream(), running(day)).findFirst().ifPresent(wrong -> {
                throw wrong.refusal();
            });
        }

        /** A target whose term still runs is scored on its state that day, with a note (METHODOLOGIES.md, section 9: December). */
        private Stream<LegalObstacle> running(LocalDate day) {
            if (!(form() instanceof ScoreForm form)) {
                return Stream.empty();
            }
            return file.running(sheet, day).entrySet().stream().flatMap(each -> sheet.filled().targets().stream()
                    .filter(line -> line.code().equals(each.getKey()) && line.scored().note().isEmpty())
                    .map(line -> LegalObstacle.by(form.rule(), "targets.line.noNote", Arg.word(line.name()), Arg.of(each.getValue()))));
        }

        /** The entries of the journal that it holds; none where it holds something else. */
        List<JournalEntry> entries() {
            if (entries == null) {
                entries = parts.entries(file, sheet);
            }
            return entries;
        }

        /** The same as they are read. */
        List<HeldEntry> held() {
            return parts.held(file, sheet);
        }

        /** How many proposals wait in its part while it is not signed. */
        long proposed() {
            return parts.proposed(file, sheet);
        }

        /** What is signed, by its hash. */
        String hash() {
            return Signed.hash(file.subject(), sheet, entries());
        }

        /** What a sheet about a part of the period comes to as it stands; empty where it is about the whole. */
        Optional<Outcome> outcome() {
            return parts.outcome(file, sheet, entries());
        }

        /** The evaluator signs it; one about a part of the period gives the result of that part. */
        void sign(Course course, Signature given) {
            sign(course, given, new HashMap<>());
        }

        /** The same, one of several: reasons that were put into words for another are not said anew. */
        void sign(Course course, Signature given, Map<Step, String> said) {
            sheet.sign(course, given);
            parts.enter(file, sheet, entries(), course.done().on(), said);
            if (sheet.offeredBySystem(road())) {
                sheet.offer(course(recorder.done(Deed.OFFER, Role.SYSTEM)));
            }
            document.complete(file, sheet);
        }

        /** Whoever agrees to it signs it too. */
        void agree(Course course, Signature given) {
            sheet.agree(course, given);
            document.complete(file, sheet);
        }

        /** True where the servant is acquainted with it by opening it: the act names electronic ways alone and asks for no signature (for the family of 2023, п. 12). */
        boolean opening() {
            return file.law(sheet).only(Acquaintance.class).filter(Acquaintance::opening).isPresent();
        }

        /** The evaluator takes it back with its result. */
        void recall(Course course) {
            sheet.recall(course);
            parts.takeBack(file, sheet);
        }
    }
}

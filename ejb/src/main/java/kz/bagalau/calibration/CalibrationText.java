package kz.bagalau.calibration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.acts.LawTexts;
import kz.bagalau.calibration.CalibrationDesk.OnDesk;
import kz.bagalau.clock.Clock;
import kz.bagalau.documents.Registry;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Sentences;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.instrument.GradeScale;
import kz.bagalau.law.number.Rounding;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.CalibrationArgument;
import kz.bagalau.model.calibration.CalibrationItem;
import kz.bagalau.model.calibration.CalibrationMember;
import kz.bagalau.model.calibration.CalibrationMotion;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.paper.DueSignature;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.papers.Attestation.Hand;
import kz.bagalau.papers.PaperTexts;
import kz.bagalau.planning.Recorder;
import kz.bagalau.session.Grades;
import kz.bagalau.session.Heard;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/**
 * What the protocol of a calibration session says: a row for each score as it stood and as it was decided; of each the arguments, the
 * decision with its reason and the count; who sat. A recused member "does not vote", with the point and without the ground.
 */
@Dependent
class CalibrationText {

    private static final Sentences SAID = LawTexts.sentences();

    @Inject
    CaseFiles files;
    @Inject
    Staff staff;
    @Inject
    Registry registry;
    @Inject
    MinutesHead head;
    @Inject
    Recorder recorder;

    /** How the signatures stand on it: places to sign, as they were given, or as they were given on what goes to one servant. */
    private enum Copy {
        TO_SIGN, FILED, EXTRACT
    }

    /** The whole protocol, with places to sign. */
    FormData data(OnDesk work, String mark) {
        return data(work, mark + ", " + FormValue.day(recorder.today()).ru(), work.calibration().items(), Copy.TO_SIGN);
    }

    /** The same as it was signed, under the number and day of what was signed. */
    FormData filed(OnDesk work, RegisteredPaper signed) {
        return data(work, number(signed), work.calibration().items(), Copy.FILED);
    }

    /** What concerns one score, with the signatures as they were given; whoever makes the extract certifies it. */
    FormData extract(OnDesk work, RegisteredPaper signed, CalibrationItem item) {
        PersonName by = staff.names(List.of(recorder.caller()), recorder.today()).get(recorder.caller());
        return data(work, number(signed), List.of(item), Copy.EXTRACT).with("certifiedBy", MinutesHead.name(by));
    }

    private static String number(RegisteredPaper signed) {
        return signed.mark() + ", " + FormValue.day(signed.dated()).ru();
    }

    /** Under the filed protocol: every signature that was given, in the system or on paper. */
    List<Hand> hands(Calibration calibration) {
        List<DueSignature> given = calibration.signatures().stream().filter(one -> one.state() != DueSignature.State.NOTED).toList();
        Map<Long, PersonName> names = staff.names(given.stream().flatMap(one -> Stream.of(one.personId(), one.enteredBy())).distinct().toList(), recorder.today());
        return given.stream().map(one -> new Hand(full(names, one.personId(), Lang.RU), PaperTexts.words(one.role() == Role.CHAIR ? "papers.role.chair" : "papers.role.participant"),
                one.on(), LocalDateTime.ofInstant(one.enteredAt(), Clock.ZONE), one.state() == DueSignature.State.ON_PAPER ? full(names, one.enteredBy(), Lang.RU) : null)).toList();
    }

    private FormData data(OnDesk work, String number, List<CalibrationItem> items, Copy copy) {
        Calibration calibration = work.calibration();
        Map<Long, PersonName> names = staff.names(Stream.of(calibration.members().stream().map(CalibrationMember::personId), MinutesHead.people(calibration),
                items.stream().flatMap(item -> Stream.of(item.personId(), item.evaluatorId()))).flatMap(each -> each).distinct().toList(), recorder.today());
        Map<Long, CaseFile> cases = files.files(items.stream().map(CalibrationItem::caseId).distinct().toList());
        FormData said = FormData.empty().with("bodyName", FormValue.of(registry.name(calibration.bodyId()))).with("protocolNumber", FormValue.same(number))
                .withRows("results", rows(items, cases, names)).with("conclusion", FormValue.of(conclusion(work, items, cases, names, Lang.KK), conclusion(work, items, cases, names, Lang.RU)))
                .withRows("signers", calibration.signers().stream().map(member -> signer(calibration, member, names, copy)).toList());
        return head.on(said, work, names, copy == Copy.EXTRACT);
    }

    /** A row a score: the points as they stood in the column of their sheet, the decided points with their grade. */
    private static List<Map<String, FormValue>> rows(List<CalibrationItem> items, Map<Long, CaseFile> cases, Map<Long, PersonName> names) {
        List<Map<String, FormValue>> rows = new ArrayList<>();
        for (CalibrationItem item : items) {
            CaseFile file = cases.get(item.caseId());
            CaseResult former = EnterCalibrated.former(file, item);
            Map<String, FormValue> row = new HashMap<>();
            file.law(former).edition().rules(Rule.class).forEach(rule -> row.put(rule.name(), FormValue.same("–")));
            row.put(column(file, item), FormValue.same(Rounding.SHOWN.printed(item.put())));
            row.put("number", FormValue.same(rows.size() + 1 + "."));
            row.put("name", FormValue.of(full(names, item.personId(), Lang.KK) + ", " + name(file, former).kk(), full(names, item.personId(), Lang.RU) + ", " + name(file, former).ru()));
            Text grade = grade(file, former, item.result().orElseThrow());
            String points = Rounding.SHOWN.printed(item.result().orElseThrow());
            row.put("result", FormValue.of(points + " – " + grade.kk(), points + " – " + grade.ru()));
            rows.add(row);
        }
        return rows;
    }

    /** The rule whose points the result is made of: the form has a column for it. */
    private static String column(CaseFile file, CalibrationItem item) {
        CaseResult former = EnterCalibrated.former(file, item);
        return Grades.of(file.law(former).edition(), item.kind()).scale().map(GradeScale::of).orElse(item.kind());
    }

    private static Text name(CaseFile file, CaseResult result) {
        return Heard.name(file.law(result).edition(), result.kind(), result.part());
    }

    private static Text grade(CaseFile file, CaseResult result, Score points) {
        return Grades.of(file.law(result).edition(), result.kind()).scale().map(scale -> scale.gradeOf(points).value().name()).orElseGet(() -> Text.same("–"));
    }

    private static String conclusion(OnDesk work, List<CalibrationItem> items, Map<Long, CaseFile> cases, Map<Long, PersonName> names, Lang lang) {
        return items.stream().map(item -> said(work, cases.get(item.caseId()), item, names, lang)).collect(Collectors.joining(" "));
    }

    private static String said(OnDesk work, CaseFile file, CalibrationItem item, Map<Long, PersonName> names, Lang lang) {
        CalibrationMotion motion = item.deciding().orElseThrow();
        List<String> said = new ArrayList<>();
        said.add(initials(names, item.personId(), lang) + ", " + name(file, EnterCalibrated.former(file, item)).in(lang) + ":");
        Optional.ofNullable(item.description()).ifPresent(words -> said.add(SAID.say(lang, "calibration.minutes.described", Arg.word(initials(names, item.evaluatorId(), lang)), Arg.word(ended(words)))));
        for (CalibrationArgument argument : item.arguments()) {
            said.add(SAID.say(lang, "calibration.minutes.argued", Arg.word(initials(names, argument.personId(), lang)), Arg.word(ended(argument.words().words()))));
        }
        said.add(SAID.say(lang, item.corrected() ? "calibration.corrected" : "calibration.kept", Arg.of(item.put()), Arg.of(item.result().orElseThrow())));
        if (item.corrected()) {
            said.add(SAID.say(lang, "calibration.minutes.because", Arg.word(ended(motion.reason().words()))));
        }
        said.add(SAID.say(lang, motion.counted(work.ballot()).step()));
        motion.votes().stream().filter(vote -> vote.recused() != null && vote.present()).forEach(vote -> work.recusal().ifPresent(rule -> said.add(
                initials(names, vote.personId(), lang) + " – " + SAID.say(lang, rule.printed()) + " (" + SAID.cite(lang, rule.citation()) + ").")));
        return String.join(" ", said);
    }

    private static Map<String, FormValue> signer(Calibration calibration, CalibrationMember member, Map<Long, PersonName> names, Copy copy) {
        String place = member.chair() ? "calibration.minutes.chair" : "calibration.minutes.member";
        Optional<DueSignature> given = copy == Copy.TO_SIGN ? Optional.empty() : calibration.signature(member.personId());
        return Map.of("place", FormValue.of(SAID.say(Lang.KK, place), SAID.say(Lang.RU, place)), "name", FormValue.of(full(names, member.personId(), Lang.KK),
                full(names, member.personId(), Lang.RU)), "signature", given.map(one -> given(one, copy == Copy.FILED && calibration.planned())).orElse(FormValue.BLANK),
                "date", given.map(one -> FormValue.day(one.on())).orElse(FormValue.BLANK));
    }

    /** How it was given; why one is missing stands in the protocol of a whole unit only: every other paper goes to a servant. */
    private static FormValue given(DueSignature one, boolean why) {
        return switch (one.state()) {
            case ON_PAPER -> PaperTexts.value("papers.extract.onPaper");
            case NOTED -> why ? PaperTexts.value("papers.calibration.missingBecause", one.note()) : PaperTexts.value("papers.calibration.missing");
            default -> PaperTexts.value("papers.extract.signed");
        };
    }

    private static String full(Map<Long, PersonName> names, Long person, Lang lang) {
        return Optional.ofNullable(names.get(person)).map(name -> name.in(lang.locale()).full()).orElse("–");
    }

    private static String initials(Map<Long, PersonName> names, Long person, Lang lang) {
        return Optional.ofNullable(names.get(person)).map(name -> name.in(lang.locale()).initials()).orElse("–");
    }

    private static String ended(String words) {
        return words.matches("(?s).*[.!?…]") ? words : words + ".";
    }
}

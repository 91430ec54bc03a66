package kz.bagalau.calibration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.calibration.CalibrationDesk.OnDesk;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.Unit;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.CalibrationMember;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.papers.PaperTexts;

/** The head of a session's protocol: on which days it was held and where, what called for it, who named the composition, who was not there. */
@Dependent
class MinutesHead {

    private static final Set<Deed> HELD = Set.of(Deed.OPEN, Deed.RESUME);
    private static final Set<Deed> NAMED = Set.of(Deed.CONVENE, Deed.PLAN, Deed.CHANGE);

    @Inject
    EntityManager em;

    /** Everybody whom it names. */
    static Stream<Long> people(Calibration calibration) {
        return Stream.of(Stream.of(calibration.applicantId()), calibration.former().stream().map(CalibrationMember::personId),
                calibration.journal().stream().filter(one -> NAMED.contains(one.deed())).map(DeedEntry::byId)).flatMap(each -> each).filter(Objects::nonNull);
    }

    /** @param extract true where it goes to one servant: why somebody left the composition is not his to know */
    FormData on(FormData data, OnDesk work, Map<Long, PersonName> names, boolean extract) {
        Calibration calibration = work.calibration();
        return data.with("heldOn", held(calibration)).with("occasion", occasion(work, names)).with("named", named(calibration, names, extract || !calibration.planned()))
                .with("absent", absent(calibration, names));
    }

    private static FormValue held(Calibration calibration) {
        List<LocalDate> days = calibration.journal().stream().filter(one -> HELD.contains(one.deed())).map(DeedEntry::on).distinct().sorted().toList();
        String said = days.stream().map(day -> FormValue.day(day).ru()).collect(Collectors.joining(", "));
        return FormValue.same(calibration.meetsOn() != null && days.contains(calibration.meetsOn()) ? said + "; " + calibration.meetsAt() : said);
    }

    private FormValue occasion(OnDesk work, Map<Long, PersonName> names) {
        Calibration calibration = work.calibration();
        if (!calibration.planned()) {
            return PaperTexts.value("papers.calibration.applied", name(names.get(calibration.applicantId())), FormValue.day(calibration.journal().get(0).on()));
        }
        Bilingual unit = em.find(Unit.class, calibration.unitId()).name();
        Text part = new SubPeriods(work.law().edition()).part(calibration.part()).map(one -> one.name()).orElseGet(() -> Text.same(calibration.part()));
        return PaperTexts.value("papers.calibration.planned", FormValue.of(unit.in(Lang.KK.locale()), unit.in(Lang.RU.locale())), FormValue.of(part));
    }

    /** @param told true where the paper goes to a servant */
    private static FormValue named(Calibration calibration, Map<Long, PersonName> names, boolean told) {
        return joined(calibration.journal().stream().filter(one -> NAMED.contains(one.deed())).map(one -> {
            boolean changed = one.deed() == Deed.CHANGE;
            String key = "papers.calibration." + (!changed ? "named" : told ? "changed" : "changedBecause");
            return PaperTexts.value(key, name(names.get(one.byId())), FormValue.day(one.on()), changed ? one.note() : "");
        }).toList(), "; ");
    }

    /** Who of the composition never came, and who left it. */
    private static FormValue absent(Calibration calibration, Map<Long, PersonName> names) {
        Stream<FormValue> away = calibration.members().stream().filter(one -> !one.sat()).map(one -> name(names.get(one.personId())));
        Stream<FormValue> gone = calibration.former().stream().map(one -> PaperTexts.value("papers.calibration.gone", name(names.get(one.personId()))));
        List<FormValue> all = Stream.concat(away, gone).toList();
        return all.isEmpty() ? PaperTexts.value("papers.calibration.nobody") : joined(all, ", ");
    }

    private static FormValue joined(List<FormValue> values, String joint) {
        return FormValue.of(values.stream().map(FormValue::kk).collect(Collectors.joining(joint)), values.stream().map(FormValue::ru).collect(Collectors.joining(joint)));
    }

    static FormValue name(PersonName name) {
        return name == null ? FormValue.same("–") : FormValue.of(name.kk().full(), name.ru().full());
    }
}

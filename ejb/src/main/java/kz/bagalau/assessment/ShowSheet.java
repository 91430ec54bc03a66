package kz.bagalau.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.assessment.SheetDesk.OnDesk;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Offer;
import kz.bagalau.law.process.Stage;
import kz.bagalau.model.evaluation.Signature;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.Watched;

/** Shows a sheet to whoever works on it or reads it, with what he may do next. */
@Stateless
public class ShowSheet {

    @Inject
    SheetDesk desk;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /** The sheet as its evaluator sees it. */
    @Operates(Operation.SHEET_FILL)
    public SheetView filling(@Of(Kind.SHEET) Long sheetId) {
        return view(sheetId);
    }

    /** The sheet as it is read: by the servant to whom it was offered, by HR and the commission. */
    @Operates(Operation.SHEET_READ)
    public SheetView reading(@Of(Kind.SHEET) Long sheetId) {
        return view(sheetId);
    }

    /** The sheet as HR enters it from paper. */
    @Operates(Operation.SHEET_PAPER)
    public SheetView entering(@Of(Kind.SHEET) Long sheetId) {
        return view(sheetId);
    }

    private SheetView view(Long sheetId) {
        OnDesk work = desk.take(sheetId);
        Sheet sheet = work.sheet();
        List<Watched> terms = desk.deadlines.of(work.file()).stream().filter(each -> sheet.evaluatorId().equals(each.personId())).toList();
        List<Offer> offers = work.road().offered(Stage.of(sheet.stage()), roles(work), work.situation().with(Circumstance.OFFERED_IN_PERSON));
        Set<Deed> ahead = Arrays.stream(Deed.values()).filter(deed -> sheet.before(work.road(), deed)).collect(Collectors.toUnmodifiableSet());
        return new SheetView(sheet, work.file().subject(), work.form(), terms, offers, ahead, staff.names(List.copyOf(people(work)), recorder.today()));
    }

    private Set<Role> roles(OnDesk work) {
        Long caller = recorder.caller();
        if (work.file().subject().personId().equals(caller)) {
            return EnumSet.of(Role.SERVANT);
        }
        return work.sheet().evaluatorId().equals(caller) ? EnumSet.of(work.sheet().evaluatorRole()) : EnumSet.of(Role.HR_WORKER);
    }

    private static Set<Long> people(OnDesk work) {
        Set<Long> people = new HashSet<>();
        people.add(work.file().subject().personId());
        people.add(work.sheet().evaluatorId());
        Stream.concat(work.sheet().refusal().stream(), work.sheet().formerRefusals().stream())
                .forEach(refusal -> refusal.signatures().stream().map(Signature::signerId).forEach(people::add));
        return people;
    }
}

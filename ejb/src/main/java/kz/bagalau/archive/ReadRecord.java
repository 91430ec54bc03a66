package kz.bagalau.archive;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import kz.bagalau.access.Access;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.documents.Registry;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.body.PriorResult;
import kz.bagalau.model.record.Attestation;
import kz.bagalau.model.record.ServiceRecordEntry;
import kz.bagalau.planning.Recorder;
import kz.bagalau.planning.ResultViewers;
import kz.bagalau.staff.Staff;

/** Opens the service record of a person: of every entry only what the caller may know by the edition under which it stands. */
@Stateless
public class ReadRecord {

    @Inject
    Access access;
    @Inject
    ServiceRecord record;
    @Inject
    Staff staff;
    @Inject
    PastResults past;
    @Inject
    Registry registry;
    @Inject
    Recorder recorder;
    @Inject
    ResultViewers viewers;

    /** The record of a person. @throws IllegalArgumentException when there is no such person */
    @Operates(Operation.RECORD_READ)
    public PersonRecord of(@Of(Kind.PERSON) Long personId) {
        return new PersonRecord(staff.person(personId).orElseThrow(() -> new IllegalArgumentException("no person " + personId)).nameOn(recorder.today()),
                staff.posts(personId, recorder.today()), entries(personId), prior(personId), orders(personId), registry.extracts(personId));
    }

    /** The entries that the caller may know, the latest decision first. */
    @Operates(Operation.WITHIN)
    public List<ServiceRecordEntry> entries(Long personId) {
        List<ServiceRecordEntry> all = record.of(personId);
        Set<Long> known = access.permitted(Operation.CASE_RESULT, all.stream().map(entry -> entry.basis().caseId()).toList());
        return all.stream().filter(entry -> known.contains(entry.basis().caseId())).toList();
    }

    /** Results from before the system are for the person himself and for HR of the body that took them over. */
    private List<PriorResult> prior(Long personId) {
        boolean own = personId.equals(recorder.caller());
        return staff.priorResults(personId).stream().filter(one -> own || hr(one.bodyId()) && viewers.known(one)).toList();
    }

    /** Orders over several years are for the same. */
    private List<Attestation> orders(Long personId) {
        boolean own = personId.equals(recorder.caller());
        return past.orders(personId).stream().filter(one -> own || hr(one.bodyId())).toList();
    }

    private boolean hr(Long bodyId) {
        return CurrentCaller.get().holds(Role.HR_WORKER, bodyId, recorder.today()) || CurrentCaller.get().holds(Role.HEAD_OF_HR, bodyId, recorder.today());
    }
}

package kz.bagalau.web.docflow;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import kz.bagalau.access.Operation;
import kz.bagalau.exchange.ReadStaff;
import kz.bagalau.exchange.StaffProposals;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.body.ImportFinding;
import kz.bagalau.model.body.ImportState;
import kz.bagalau.staff.intake.StaffNow.Standing;
import kz.bagalau.web.docflow.type.Fault;
import kz.bagalau.web.docflow.type.GetStaffProposal;
import kz.bagalau.web.docflow.type.ListStaff;
import kz.bagalau.web.docflow.type.ProposeStaff;
import kz.bagalau.web.docflow.type.StaffPage;
import kz.bagalau.web.docflow.type.StaffProposal;
import kz.bagalau.web.text.Areas;

/** {@code listStaff}, {@code proposeStaff}, {@code getStaffProposal}: staff as it stands and changes, and changes that the other side proposes. */
@RequestScoped
public class StaffOperations {

    private static final char LIST = 's';
    private static final String CHECKING = "CHECKING";
    /** Fields of the contract by the columns of a staff file; those of people stand in their own record. */
    private static final Map<String, String> OF_PEOPLE = Map.of("SURNAME_KK", "nameKk.surname", "GIVEN_KK", "nameKk.given", "PATRONYMIC_KK", "nameKk.patronymic",
            "SURNAME_RU", "nameRu.surname", "GIVEN_RU", "nameRu.given", "PATRONYMIC_RU", "nameRu.patronymic", "EMAIL", "email", "ENTERED", "enteredOn");
    private static final Map<String, String> OF_UNITS = Map.of("UNIT_CODE", "code", "PARENT_CODE", "parentCode", "NAME_KK", "name.kk", "NAME_RU", "name.ru", "PLACE", "place");
    private static final Map<String, String> OF_POSTS = Map.ofEntries(Map.entry("APPOINTED", "appointedOn"), Map.entry("UNIT_CODE", "unitCode"),
            Map.entry("POST_KK", "title.kk"), Map.entry("POST_RU", "title.ru"), Map.entry("CATEGORY", "category"), Map.entry("HEAD_OF_UNIT", "headOfUnit"),
            Map.entry("HEAD_OF_BODY", "headOfBody"), Map.entry("PUBLIC_SERVICES", "publicServices"), Map.entry("SUPERVISOR", "supervisorIin"),
            Map.entry("PROBATION_END", "probationEnd"), Map.entry("CONTINUES", "continues"), Map.entry("LAST_DAY", "lastDay"), Map.entry("END_GROUND", "endGround"));

    @EJB
    ReadStaff staff;
    @EJB
    StaffProposals proposals;
    @Inject
    Served served;

    /** Units, people and posts: all, or what changed since a cursor. */
    public StaffPage listStaff(ListStaff asked) {
        ReadStaff.Page found = staff.list(served.body(asked.bin, Operation.DOCFLOW_STAFF_LIST), Cursors.read(LIST, asked.cursor), asked.size == null ? Cursors.PAGE : asked.size);
        StaffPage page = new StaffPage();
        found.records().forEach(one -> add(page, one));
        page.next = Cursors.of(LIST, found.next());
        page.more = found.more();
        return page;
    }

    static void add(StaffPage page, Standing one) {
        switch (one.kind()) {
            case UNIT -> page.units.add(StaffTexts.unit(one.cells(), one.removed()));
            case PERSON -> page.people.add(StaffTexts.person(one.cells(), one.removed()));
            default -> page.posts.add(StaffTexts.post(one.cells(), one.removed()));
        }
    }

    /**
     * Changes of staff are proposed.
     *
     * @param key  the idempotency key
     * @param lang in which language it is told what is wrong
     */
    public StaffProposal proposeStaff(ProposeStaff asked, String key, Lang lang) {
        Long id = proposals.propose(served.body(asked.bin, Operation.DOCFLOW_STAFF_TELL), StaffTexts.delta(asked.staffDelta), key);
        proposals.check(id);
        return told(proposals.get(id), lang);
    }

    /** What became of a proposal. @param lang in which language it is told what is wrong */
    public StaffProposal getStaffProposal(GetStaffProposal asked, Lang lang) {
        return told(proposals.get(Ids.of(asked.proposalId, Operation.DOCFLOW_STAFF_READ)), lang);
    }

    static StaffProposal told(StaffProposals.Standing standing, Lang lang) {
        StaffProposal proposal = new StaffProposal();
        proposal.proposalId = standing.id().toString();
        proposal.externalId = standing.externalId();
        proposal.state = standing.state() == ImportState.UPLOADED || standing.state().working() ? CHECKING : standing.state().name();
        proposal.version = standing.version();
        proposal.receivedAt = Texts.moment(standing.receivedAt());
        proposal.changes = standing.changes();
        proposal.findings = standing.findings().stream().map(one -> fault(one, lang)).toList();
        return proposal;
    }

    private static Fault fault(ImportFinding finding, Lang lang) {
        Fault fault = new Fault();
        fault.code = finding.fault();
        fault.fact = place(finding.sheet(), finding.column());
        fault.value = finding.value() == null || finding.value().isEmpty() ? null : finding.value();
        fault.detail = Areas.texts(lang).get("staff.fault." + finding.fault());
        return fault;
    }

    /** The place in the request: a row of the intake is a post with its person, and is named by both, e.g. {@code posts[3] people[1]}. */
    static String place(String record, String column) {
        if (record == null || record.isEmpty()) {
            return null;
        }
        String[] records = record.split(" ");
        String name = column == null ? "" : column.toUpperCase(Locale.ROOT);
        String ofPeople = OF_PEOPLE.get(name);
        if (ofPeople != null) {
            return records[records.length - 1] + "." + ofPeople;
        }
        Map<String, String> fields = record.startsWith("units") ? OF_UNITS : OF_POSTS;
        String field = fields.getOrDefault(name, column == null ? "" : column.toLowerCase(Locale.ROOT));
        return field.isEmpty() ? records[0] : records[0] + "." + field;
    }
}

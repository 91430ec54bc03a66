package kz.bagalau.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.assessment.SheetDesk.OnDesk;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Grade;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.instrument.Verdict;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.sheet.JournalForm;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.KazakhOrder;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.Watched;

/** A supervisor signs the sheets of entries of all his people at once, each as he saw it. */
@Stateless
public class SignEntries {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    SheetDesk desk;
    @Inject
    Recorder recorder;
    @Inject
    Staff staff;

    /** The sheets of entries that wait for the caller's signature, by the term and the servant's name. */
    @Operates(Operation.SHEET_SIGN_LIST)
    public List<ToSign> waiting() {
        Long me = recorder.caller();
        List<Long> mine = me == null ? List.of() : em.createQuery("select s.id from Sheet s where s.evaluatorId = :me and s.part <> '' and s.signature.signerId is null",
                Long.class).setParameter("me", me).getResultList();
        List<OnDesk> open = desk.takeEntries(mine).stream().filter(work -> work.form() instanceof JournalForm && work.sheet().before(work.road(), Deed.SIGN)).toList();
        Map<Long, PersonName> names = staff.names(open.stream().map(work -> work.file().subject().personId()).distinct().toList(), recorder.today());
        Map<String, Map<Long, Long>> proposed = new HashMap<>();
        open.stream().collect(Collectors.groupingBy(work -> work.sheet().part())).forEach((part, some) -> some.stream().map(work -> work.sheet().bodyId()).distinct()
                .forEach(body -> proposed.computeIfAbsent(part, any -> new HashMap<>()).putAll(desk.parts.proposed(body, some.stream()
                        .map(work -> work.file().subject().personId()).toList(), part))));
        Map<Long, List<Watched>> terms = desk.deadlines.of(open.stream().map(OnDesk::file).distinct().toList());
        return open.stream().map(work -> row(work, names.get(work.file().subject().personId()), terms.getOrDefault(work.file().subject().id(), List.of()),
                        proposed.get(work.sheet().part()).getOrDefault(work.file().subject().personId(), 0L)))
                .sorted(Comparator.comparing((ToSign one) -> one.term() == null ? null : one.term().last(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(one -> KazakhOrder.key(one.name().ru().full()))).toList();
    }

    private static ToSign row(OnDesk work, PersonName name, List<Watched> terms, long proposed) {
        Optional<Verdict> verdict = work.outcome().flatMap(Outcome::value).map(Explained::value);
        Watched term = terms.stream().filter(one -> work.sheet().id().equals(one.thingId()) && one.open()).findFirst().orElse(null);
        return new ToSign(work.sheet().id(), work.file().subject().id(), name, work.file().part(work.sheet()).map(Period::name).orElse(Text.same(work.sheet().part())),
                work.entries().size(), proposed, verdict.flatMap(Verdict::score).orElse(null), verdict.flatMap(Verdict::grade).orElse(null), term, work.hash());
    }

    /**
     * Signs sheets, each as the caller saw it: all or none.
     *
     * @param seen what he saw of each, by its id: the hash of {@link ToSign}
     * @throws JournalMoved when an entry of one of them came or went since
     */
    @Operates(Operation.SHEET_SIGN)
    public void sign(@Of(Kind.SHEET) Collection<Long> sheetIds, @Recorded("hashes") Map<Long, String> seen) {
        desk.files.hold(desk.files.casesOf(sheetIds));
        LocalDate today = recorder.today();
        Map<Step, String> said = new HashMap<>();
        for (OnDesk work : desk.takeEntries(sheetIds)) {
            String hash = work.hash();
            if (!hash.equals(seen.get(work.sheet().id()))) {
                throw new JournalMoved(work.entries().size());
            }
            work.requireComplete(today);
            SheetSigning.requireAuthority(work, today);
            work.sign(work.course(recorder.done(Deed.SIGN, work.sheet().evaluatorRole())), recorder.signature(work.sheet().evaluatorRole(), hash), said);
        }
    }

    /** The hashes of rows, as they are given back at the signature. */
    public static Map<Long, String> seen(Collection<ToSign> rows) {
        return rows.stream().collect(Collectors.toMap(ToSign::sheetId, ToSign::hash));
    }

    /**
     * A sheet that waits for the signature.
     *
     * @param part    the part of the period in words
     * @param entries how many entries it holds
     * @param proposed how many proposals wait for him in that part: after the signature they could not be counted
     * @param score   what they come to
     * @param grade   the grade for that
     * @param term    until when, or null
     * @param hash    what would be signed
     */
    public record ToSign(Long sheetId, Long caseId, PersonName name, Text part, int entries, long proposed, Score score, Grade grade, Watched term, String hash) {
    }
}

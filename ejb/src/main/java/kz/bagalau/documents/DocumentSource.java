package kz.bagalau.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import kz.bagalau.access.Caller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Phase;
import kz.bagalau.access.Subject;
import kz.bagalau.access.SubjectSource;
import kz.bagalau.calibration.CalibrationSource;
import kz.bagalau.documents.FileOwners.Owned;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.paper.DueSignature;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.planning.EvaluationSubjects;

/** Tells access about stored files: the body, the servant whom a document concerns, and the commission before which its session was. */
@ApplicationScoped
public class DocumentSource implements SubjectSource {

    @Inject
    EntityManager em;
    @Inject
    EvaluationSubjects evaluation;
    @Inject
    CalibrationSource calibrations;
    @Inject
    FileOwners owners;

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.DOCUMENT);
    }

    @Override
    public Map<Long, Subject> find(Kind kind, Collection<Long> ids, Caller caller) {
        Map<Long, About> abouts = abouts(ids, caller);
        Owned owned = owners.of(ids.stream().filter(id -> !abouts.containsKey(id)).toList());
        abouts.putAll(ofCases(owned));
        Map<Long, Subject> cases = evaluation.find(Kind.CASE, abouts.values().stream().map(About::caseId).filter(Objects::nonNull).distinct().toList(), caller);
        Set<Long> sat = sat(ids, caller);
        Set<Long> held = held(ids, caller);
        Map<Long, Subject> found = new TreeMap<>();
        em.createQuery("select f.id, f.bodyId from StoredFile f where f.id in :ids", Object[].class).setParameter("ids", ids).getResultList()
                .forEach(row -> found.put((Long) row[0], subject(row, abouts.get(row[0]), sat.contains(row[0]), held.contains(row[0]), cases, caller)));
        found.putAll(ofSheets(owned, caller));
        found.putAll(ofCalibrations(ids, caller));
        return found;
    }

    /**
     * Whom and which case the files concern: documents and their scans, and what servants attached to their explanations and
     * supervisors to the lines of a sheet that was shown, and what proves an entry of the journal. */
    private Map<Long, About> abouts(Collection<Long> ids, Caller caller) {
        Map<Long, About> abouts = new HashMap<>();
        for (String from : List.of("f.id, p from RegisteredPaper p join StoredFile f on f = p.pdf or f = p.docx where f.id",
                "s.fileId, p from ScannedPiece s join RegisteredPaper p on p.id = s.paperId where s.fileId")) {
            em.createQuery("select " + from + " in :ids", Object[].class).setParameter("ids", ids).getResultList()
                    .forEach(row -> abouts.put((Long) row[0], About.of((RegisteredPaper) row[1])));
        }
        em.createQuery("select f, c.id, c.facts.personId from Explanation e join e.files f, EvaluationCase c where c.id = e.caseId and f in :ids", Object[].class)
                .setParameter("ids", ids).getResultList().forEach(row -> abouts.put((Long) row[0], new About((Long) row[2], (Long) row[1], false)));
        em.createQuery("select f, c.id, c.facts.personId from Sheet s join s.targets t join t.evidence f, EvaluationCase c where c.id = s.caseId"
                + " and (s.offeredOn is not null or s.evaluatorId = :me) and f in :ids", Object[].class).setParameter("ids", ids)
                .setParameter("me", caller.personId()).getResultList()
                .forEach(row -> abouts.put((Long) row[0], new About((Long) row[2], (Long) row[1], false)));
        em.createQuery("select e.source.fileId, e.caseId, e.personId from JournalEntry e where e.source.fileId in :ids", Object[].class).setParameter("ids", ids)
                .getResultList().forEach(row -> abouts.merge((Long) row[0], new About((Long) row[2], (Long) row[1], false),
                        (one, two) -> two.personId().equals(caller.personId()) ? two : one)); // one proof of many people: each reads it as his own
        return abouts;
    }

    private Map<Long, About> ofCases(Owned owned) {
        Map<Long, About> abouts = new HashMap<>();
        owned.open().forEach(file -> abouts.put(file, About.NOTHING));
        Map<Long, Long> people = new HashMap<>();
        if (!owned.cases().isEmpty()) {
            em.createQuery("select c.id, c.facts.personId from EvaluationCase c where c.id in :ids", Object[].class).setParameter("ids", new HashSet<>(owned.cases().values()))
                    .getResultList().forEach(row -> people.put((Long) row[0], (Long) row[1]));
        }
        owned.cases().forEach((file, id) -> abouts.put(file, new About(people.get(id), id, false)));
        return abouts;
    }

    /** A paper that was signed as a sheet holds its scores: known to whoever may know the sheet, to its servant once it was offered to him. */
    private Map<Long, Subject> ofSheets(Owned owned, Caller caller) {
        Map<Long, Subject> sheets = evaluation.find(Kind.SHEET, new HashSet<>(owned.sheets().values()), caller);
        Map<Long, Subject> found = new TreeMap<>();
        owned.sheets().forEach((file, id) -> {
            Subject sheet = sheets.get(id);
            Set<Role> known = EnumSet.noneOf(Role.class);
            known.addAll(sheet.resultKnownTo());
            if (sheet.phase() == Phase.PREPARED) {
                known.remove(Role.SERVANT);
            }
            Set<Role> relations = EnumSet.noneOf(Role.class);
            relations.addAll(sheet.relations());
            relations.addAll(sheet.own(caller.personId()) ? Set.of(Role.SERVANT) : Set.of());
            found.put(file, new Subject(Kind.DOCUMENT, file, sheet.bodyIds(), sheet.personId(), relations, Phase.DECIDED, known));
        });
        return found;
    }

    /**
     * A document of a case is known to whom the edition lets know its result; any other one to everybody whom the operation names.
     *
     * @param about null: nobody knows to what it belongs, and nobody is given it
     */
    private static Subject subject(Object[] row, About about, boolean sat, boolean held, Map<Long, Subject> cases, Caller caller) {
        if (about == null) {
            return Subject.in(Kind.DOCUMENT, (Long) row[0], (Long) row[1]).in(Phase.DECIDED);
        }
        Long personId = about.personId();
        Subject ofCase = about.caseId() == null ? null : cases.get(about.caseId());
        boolean own = personId != null && personId.equals(caller.personId());
        Set<Role> relations = EnumSet.noneOf(Role.class);
        relations.addAll(ofCase == null ? Set.of() : ofCase.relations());
        relations.addAll(own ? Set.of(Role.SERVANT) : sat ? Set.of(Role.MEMBER) : held ? Set.of(Role.HEAD_OF_HR) : Set.of());
        Set<Role> known = EnumSet.noneOf(Role.class);
        known.addAll(ofCase == null ? EnumSet.allOf(Role.class) : ofCase.resultKnownTo());
        if (about.internal()) {
            known.removeAll(EnumSet.of(Role.SERVANT, Role.SUPERVISOR, Role.HIGHER_SUPERVISOR));
        }
        return Subject.in(Kind.DOCUMENT, (Long) row[0], (Long) row[1]).of(personId).in(Phase.DECIDED).related(relations).resultKnownTo(known);
    }

    /** The protocols of calibration sessions, and the papers with which they were applied for: known to whoever may know the session itself. */
    private Map<Long, Subject> ofCalibrations(Collection<Long> ids, Caller caller) {
        Map<Long, Long> files = new TreeMap<>();
        em.createQuery("select f.id, c.id from Calibration c join RegisteredPaper p on p.subject.thingId = c.id join StoredFile f on f = p.pdf or f = p.docx where f.id in :ids",
                Object[].class).setParameter("ids", ids).getResultList().forEach(row -> files.put((Long) row[0], (Long) row[1]));
        em.createQuery("select j.fileId, c.id from Calibration c join c.journal j where j.fileId in :ids", Object[].class).setParameter("ids", ids).getResultList()
                .forEach(row -> files.put((Long) row[0], (Long) row[1]));
        em.createQuery("select g.fileId, c.id from Calibration c join c.signatures g where g.fileId in :ids", Object[].class).setParameter("ids", ids).getResultList()
                .forEach(row -> files.put((Long) row[0], (Long) row[1]));
        Map<Long, Subject> sessions = files.isEmpty() ? Map.of() : calibrations.find(Kind.CALIBRATION, new HashSet<>(files.values()), caller);
        Set<Long> notes = files.isEmpty() ? Set.of() : new HashSet<>(em.createQuery("select g.fileId from Calibration c join c.signatures g where g.fileId in :ids and g.state = :noted", Long.class)
                .setParameter("ids", files.keySet()).setParameter("noted", DueSignature.State.NOTED).getResultList());
        Map<Long, Subject> found = new TreeMap<>();
        files.forEach((file, id) -> found.put(file, ofCalibration(file, sessions.get(id), notes.contains(file))));
        return found;
    }

    /**
     * The protocol of a session over a whole unit holds the scores of many: it is no paper of any one of them, nor of who scored some.
     *
     * @param note true for what proves why a member did not sign: it is about him
     */
    private static Subject ofCalibration(Long file, Subject session, boolean note) {
        Set<Role> known = EnumSet.copyOf(session.resultKnownTo());
        if (note || session.personId() == null) {
            known.removeAll(EnumSet.of(Role.SERVANT, Role.SUPERVISOR));
        }
        return new Subject(Kind.DOCUMENT, file, session.bodyIds(), session.personId(), session.relations(), session.phase(), known);
    }

    /** The extracts that the caller makes of a calibration session which he holds in the place of the head of HR. */
    private Set<Long> held(Collection<Long> ids, Caller caller) {
        return caller.personId() == null ? Set.of() : new HashSet<>(em.createQuery("select f.id from RegisteredPaper p join StoredFile f on f = p.pdf or f = p.docx,"
                + " Calibration c join c.items i where f.id in :ids and i.id = p.subject.thingId and c.holderId = :me and c.stage not in :ended", Long.class)
                .setParameter("ended", Calibration.ENDED).setParameter("ids", ids).setParameter("me", caller.personId()).getResultList());
    }

    /** The files of sessions at which the caller was there. */
    private Set<Long> sat(Collection<Long> ids, Caller caller) {
        return caller.personId() == null ? Set.of() : new HashSet<>(em.createQuery("select f.id from RegisteredPaper p join StoredFile f"
                + " on f = p.pdf or f = p.docx, Session s join s.attendance a where f.id in :ids and s.id = p.subject.sessionId and a.personId = :me",
                Long.class).setParameter("ids", ids).setParameter("me", caller.personId()).getResultList());
    }

    /** Whom a file concerns, in which case, and whether it stays within the service. */
    private record About(Long personId, Long caseId, boolean internal) {

        private static final About NOTHING = new About(null, null, false);

        private static About of(RegisteredPaper paper) {
            return new About(paper.subject().personId(), paper.subject().caseId(), paper.kind().internal());
        }
    }
}

package kz.bagalau.disposal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Empties what a case holds: the bytes of its files, the reasons and facts of its results, what its sheets, answers and own words say, the
 * details of the audit lines about it that are sealed already. Rows, numbers, dates, hashes and grades stay: they are the trace.
 */
@Dependent
class Emptied {

    /** The calibration sessions on its scores, once every other case of theirs was disposed of: such a session is about one servant, or about a whole unit. */
    private static final String CALIBRATIONS = "select i.calibration_id from calibration_item i where i.case_id = ?1 and not exists (select o.id from calibration_item o"
            + " where o.calibration_id = i.calibration_id and o.case_id <> ?1 and o.case_id not in (select d.case_id from disposed_case d))";
    private static final String SCORES = "(select id from calibration_item where case_id = ?1)";
    /** Everything that has a journal of its own within case {@code ?1}. */
    private static final String OWNERS = "(select id from evaluation_case where id = ?1 union select id from sheet where case_id = ?1"
            + " union select id from survey where case_id = ?1 union select id from acknowledgement where case_id = ?1"
            + " union select id from appeal where case_id = ?1 union select id from work_plan where case_id = ?1 union select id from journal_entry where case_id = ?1"
            + " union select id from dispute where case_id = ?1 union " + CALIBRATIONS + ")";
    private static final String PLANS = "(select id from work_plan where case_id = ?1)";
    private static final String VERSIONS = "(select id from plan_version where plan_id in " + PLANS + ")";
    /** Where files of a case are named. */
    private static final List<String> FILES = List.of(
            "select pdf_id from registered_paper where case_id = ?1",
            "select docx_id from registered_paper where case_id = ?1",
            "select s.file_id from scanned_piece s join registered_paper p on p.id = s.paper_id where p.case_id = ?1",
            "select answer_scan_id from acknowledgement where case_id = ?1",
            "select post_receipt_id from acknowledgement where case_id = ?1",
            "select d.proof_id from dispatch d join acknowledgement a on a.id = d.acknowledgement_id where a.case_id = ?1",
            "select s.file_id from due_signature s join refusal_paper r on r.id = s.refusal_id join acknowledgement a on a.id = r.acknowledgement_id where a.case_id = ?1",
            "select file_id from deed_entry where owner_id in " + OWNERS,
            "select file_id from notice where case_id = ?1",
            "select r.proof_id from exchange_receipt r join exchange_document d on d.id = r.document_id where d.case_id = ?1",
            "select e.proof_id from exchange_event e join exchange_document d on d.id = e.document_id where d.case_id = ?1",
            "select source_file_id from journal_entry where case_id = ?1",
            "select sign_scan_id from sheet where case_id = ?1",
            "select read_scan_id from sheet where case_id = ?1",
            "select agreed_scan_id from sheet where case_id = ?1",
            "select e.file_id from sheet_evidence e join sheet_target t on t.id = e.target_id join sheet s on s.id = t.sheet_id where s.case_id = ?1",
            "select g.sign_scan_id from sheet_refusal_signature g join sheet s on s.refusal_id = g.refusal_id where s.case_id = ?1",
            "select ground_file_id from plan_version where plan_id in " + PLANS,
            "select sign_scan_id from plan_signature where version_id in " + VERSIONS,
            "select file_id from plan_recommendation where plan_id in " + PLANS,
            "select f.file_id from case_explanation_file f join case_explanation e on e.id = f.explanation_id where e.case_id = ?1",
            "select m.file_id from motion_proof m join motion o on o.id = m.motion_id join agenda_item i on i.id = o.item_id where i.case_id = ?1");
    /** What is written in a case, and goes. */
    private static final List<String> CONTENTS = List.of(
            "delete from sheet_point where sheet_id in (select id from sheet where case_id = ?1)",
            "delete from plan_target where version_id in " + VERSIONS,
            "update plan_version set ground = null where plan_id in " + PLANS,
            "update plan_recommendation set words = '–' where plan_id in " + PLANS,
            "delete from plan_closing where plan_id in " + PLANS,
            "delete from sheet_indicator where sheet_id in (select id from sheet where case_id = ?1)",
            "delete from sheet_evidence where target_id in (select t.id from sheet_target t join sheet s on s.id = t.sheet_id where s.case_id = ?1)",
            "delete from sheet_target where sheet_id in (select id from sheet where case_id = ?1)",
            "update journal_entry set description = '–', source = null, source_file_id = null, no_source = null where case_id = ?1",
            "update sheet set objection = null where case_id = ?1",
            "update sheet_refusal set given_reason = null where id in (select refusal_id from sheet where case_id = ?1)",
            "delete from opened_point where answer_id in (select a.id from opened_answer a join survey s on s.id = a.survey_id where s.case_id = ?1)",
            "delete from opened_text where survey_id in (select id from survey where case_id = ?1)",
            "delete from self_point where survey_id in (select id from survey where case_id = ?1)",
            "update respondent set reason = null, sealed = null where survey_id in (select id from survey where case_id = ?1)",
            "update survey set agreed = null where case_id = ?1",
            "update case_explanation set words = '–' where case_id = ?1",
            "update acknowledgement set disagreement = null, disagreement_lang = null where case_id = ?1",
            "update offer set words = null where acknowledgement_id in (select id from acknowledgement where case_id = ?1)",
            "update appeal set complaint = null, complaint_lang = null where case_id = ?1",
            "update agenda_item set note = null where case_id = ?1",
            "update conclusion set words = '–' where item_id in (select id from agenda_item where case_id = ?1)",
            "delete from motion_change where motion_id in (select m.id from motion m join agenda_item i on i.id = m.item_id where i.case_id = ?1)",
            "update motion set reason = null, reason_lang = null, again_because = null where item_id in (select id from agenda_item where case_id = ?1)",
            "update separate_opinion set words = '–' where case_id = ?1",
            "update dispute_hearing set words = '–' where dispute_id in (select id from dispute where case_id = ?1)",
            "update result_disclosure set words = '–' where case_id = ?1",
            "update exchange_event set reason = '–' where reason is not null and document_id in (select id from exchange_document where case_id = ?1)",
            "update duty_done set words = '–' where case_id = ?1",
            "update dispute set words = '–', answer = null, answer_lang = null where case_id = ?1",
            "update calibration set words = null, words_lang = null where id in (" + CALIBRATIONS + ")",
            "update calibration_member set released_because = null where calibration_id in (" + CALIBRATIONS + ")",
            "update due_signature set note = null where calibration_id in (" + CALIBRATIONS + ")",
            "update calibration_argument set words = '–' where item_id in " + SCORES,
            "update calibration_motion set reason = null, reason_lang = null, again_because = null where item_id in " + SCORES,
            "update calibration_item set information = null, description = null, achievements = null, skills = null, potential = null where case_id = ?1",
            "update deed_entry set note = null where owner_id in " + OWNERS);
    private static final String AUDIT = " from audit_payload where entry_id in (select id from audit_entry where place is not null and (matter_kind = 'CASE'"
            + " and matter_id = ?1 or matter_kind in ('SHEET', 'SURVEY', 'APPEAL', 'PLAN', 'CALIBRATION', 'DISPUTE') and matter_id in " + OWNERS
            + " or matter_kind = 'EXCHANGE' and matter_id in (select id from exchange_document where case_id = ?1)"
            + " or matter_kind = 'DOCUMENT' and matter_id in (select pdf_id from registered_paper where case_id = ?1 or thing_id in (" + CALIBRATIONS + "))))";
    /** Files of a session of a commission all of whose cases were disposed of. */
    private static final String OF_SESSIONS = "select p.pdf_id from registered_paper p where p.case_id is null and p.session_id in (select i.session_id"
            + " from agenda_item i where i.case_id = ?1) and not exists (select x.id from agenda_item x where x.session_id = p.session_id"
            + " and x.case_id not in (select d.case_id from disposed_case d))";
    /** Files of sessions, asked for once the case itself is among those disposed of: of several disposed of together, the last one takes them along. */
    private static final List<String> LAST = List.of(OF_SESSIONS, OF_SESSIONS.replace("pdf_id", "docx_id"),
            "select pdf_id from registered_paper where thing_id in (" + CALIBRATIONS + ")",
            "select docx_id from registered_paper where thing_id in (" + CALIBRATIONS + ")",
            "select s.file_id from scanned_piece s join registered_paper p on p.id = s.paper_id where p.thing_id in (" + CALIBRATIONS + ")",
            "select file_id from due_signature where calibration_id in (" + CALIBRATIONS + ")",
            "select file_id from deed_entry where owner_id in (" + CALIBRATIONS + ")");

    @Inject
    EntityManager em;

    /** The files of a case. */
    Set<Long> files(Long caseId) {
        Set<Long> files = new TreeSet<>();
        FILES.forEach(question -> files.addAll(ids(question, caseId)));
        return files;
    }

    private List<Long> ids(String question, Long caseId) {
        List<?> rows = em.createNativeQuery(question).setParameter(1, caseId).getResultList();
        return rows.stream().filter(Number.class::isInstance).map(row -> ((Number) row).longValue()).toList();
    }

    /** How many rows a question about a case counts. */
    int count(String from, Long caseId) {
        return ((Number) em.createNativeQuery("select count(*)" + from).setParameter(1, caseId).getSingleResult()).intValue();
    }

    /** How many lines of the trail about a case have details that go. */
    int auditDetails(Long caseId) {
        return count(AUDIT, caseId);
    }

    /**
     * Empties a case.
     *
     * @param trace what stands in the place of the reasons of its results from now on, frozen
     */
    void empty(Long caseId, Set<Long> files, String trace, LocalDate day) {
        em.createNativeQuery("update case_result set facts = '{}', explanation = ?2 where case_id = ?1").setParameter(1, caseId).setParameter(2, trace)
                .executeUpdate();
        em.createNativeQuery("delete" + AUDIT).setParameter(1, caseId).executeUpdate();
        CONTENTS.forEach(statement -> em.createNativeQuery(statement).setParameter(1, caseId).executeUpdate());
        files.stream().filter(this::free).forEach(file -> empty(file, day));
        LAST.forEach(question -> ids(question, caseId).forEach(file -> empty(file, day)));
    }

    /** One paper may have been signed by several servants: its scan stays as long as the case of one of them does. */
    private boolean free(Long fileId) {
        return ((Number) em.createNativeQuery("select count(*) from acknowledgement where answer_scan_id = ?1 and case_id not in (select case_id"
                + " from disposed_case)").setParameter(1, fileId).getSingleResult()).intValue() == 0;
    }

    private void empty(Long fileId, LocalDate day) {
        em.createNativeQuery("update stored_file set content = ?1, disposed_on = ?2, version = version + 1 where id = ?3 and disposed_on is null")
                .setParameter(1, new byte[0]).setParameter(2, day).setParameter(3, fileId).executeUpdate();
    }
}

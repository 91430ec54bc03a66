package kz.bagalau.access;

import static kz.bagalau.access.Kind.*;
import static kz.bagalau.access.Rule.on;
import static kz.bagalau.model.account.Role.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Every protected operation, with its rule and the pages that it opens. One line an operation, one block an area: a new area adds its
 * block where its comment stands, and touches no other (see the package's description).
 */
public enum Operation {

    // house
    /** Not by anybody directly: only from within another operation, by timer or at start. */
    WITHIN(on(NONE).may(SYSTEM)),
    ABOUT_READ(on(NONE).may(ANYBODY), "/index.xhtml", "/error/403.xhtml", "/error/404.xhtml", "/error/409.xhtml", "/error/413.xhtml", "/error/500.xhtml"),
    CLOCK_READ(on(NONE).may(ANYBODY)),
    /** Beans are given their entity manager when they are made, which may be before any operation is decided; what they do with it is. */
    RESOURCE_GIVE(on(NONE).may(ANYBODY)),
    CLOCK_MOVE(on(NONE).may(ADMINISTRATOR).demo().recorded()),

    // login and one's own account
    LOG_IN(on(NONE).may(ANYBODY), "/login/login.xhtml"),
    FIRST_ADMINISTRATOR(on(NONE).may(ANYBODY), "/login/first.xhtml"),
    IDENTITY_CONFIRM(on(NONE).may(USER), "/login/confirm.xhtml"),
    PASSWORD_CHANGE(on(NONE).may(USER).beforeChange(), "/login/change.xhtml"),
    OWN_ACCOUNT(on(NONE).may(USER), "/account/mine.xhtml"),
    OWN_LOOKS(on(NONE).may(USER), "/account/looks.xhtml"),

    // accounts
    ACCOUNT_LIST(on(NONE).may(ADMINISTRATOR).export(), "/admin/accounts.xhtml"),
    ACCOUNT_READ(on(ACCOUNT).may(ADMINISTRATOR), "/admin/accounts-one.xhtml"),
    ACCOUNT_CREATE_LIST(on(NONE).may(ADMINISTRATOR)),
    ACCOUNT_CREATE(on(NONE).may(ADMINISTRATOR).recorded().print(), "/admin/accounts-create.xhtml"),
    ACCOUNT_RESET(on(ACCOUNT).may(ADMINISTRATOR).recorded().print()),
    ACCOUNT_UNLOCK(on(ACCOUNT).may(ADMINISTRATOR).recorded()),
    ACCOUNT_DISABLE(on(ACCOUNT).may(ADMINISTRATOR).recorded()),
    ACCOUNT_GRANT(on(ACCOUNT).may(ADMINISTRATOR).recorded()),
    /** Tokens of a program's account: made and revoked. */
    TOKEN_CHANGE(on(ACCOUNT).may(ADMINISTRATOR).recorded()),

    // audit
    AUDIT_READ(on(NONE).may(ADMINISTRATOR).export(), "/admin/audit.xhtml"),
    AUDIT_VERIFY(on(NONE).may(ADMINISTRATOR).recorded()),
    AUDIT_DISPOSE(on(NONE).may(ADMINISTRATOR).confirmed().recorded()),

    // bodies and staff
    BODY_READ(on(NONE).may(USER)),
    BODY_LIST(on(NONE).may(ADMINISTRATOR, HR_WORKER, HEAD_OF_HR), "/body/list.xhtml"),
    BODY_CREATE(on(NONE).may(ADMINISTRATOR).recorded(), "/body/add.xhtml"),
    BODY_SETUP(on(BODY).may(ADMINISTRATOR, HR_WORKER, HEAD_OF_HR), "/body/setup.xhtml"),
    BODY_CHANGE(on(BODY).may(ADMINISTRATOR).recorded()),
    UNIT_READ(on(BODY).may(ADMINISTRATOR, HR_WORKER, HEAD_OF_HR, SECRETARY, AUTHORISED_OFFICIAL), "/staff/units.xhtml"),
    UNIT_CHANGE(on(BODY).may(ADMINISTRATOR, HR_WORKER, HEAD_OF_HR).recorded()),
    STAFF_LIST(on(BODY).may(ADMINISTRATOR, HR_WORKER, HEAD_OF_HR, SECRETARY, AUTHORISED_OFFICIAL), "/staff/list.xhtml"),
    STAFF_EXPORT(on(BODY).may(ADMINISTRATOR, HR_WORKER, HEAD_OF_HR).recorded().export()),
    STAFF_ADD(on(BODY).may(HR_WORKER, HEAD_OF_HR).recorded(), "/staff/add.xhtml"),
    OUTSIDER_LIST(on(BODY).may(ADMINISTRATOR, HR_WORKER, HEAD_OF_HR, SECRETARY).export(), "/staff/outsiders.xhtml"),
    OUTSIDER_CHANGE(on(BODY).may(ADMINISTRATOR, HR_WORKER, HEAD_OF_HR).recorded(), "/staff/outsider.xhtml"),
    PERSON_READ(on(PERSON).may(ADMINISTRATOR, HR_WORKER, HEAD_OF_HR, SECRETARY, AUTHORISED_OFFICIAL, SUPERVISOR, HIGHER_SUPERVISOR, SERVANT), "/staff/person.xhtml"),
    PERSON_RESULTS(on(PERSON).may(HR_WORKER, HEAD_OF_HR, SECRETARY, SUPERVISOR, SERVANT)),
    STAFF_CHANGE(on(PERSON).may(HR_WORKER, HEAD_OF_HR).recorded(), "/staff/move.xhtml", "/staff/dismiss.xhtml", "/staff/absence.xhtml", "/staff/acting.xhtml", "/staff/second.xhtml", "/staff/correct.xhtml", "/staff/results.xhtml"),
    PERSON_MERGE(on(PERSON).may(HEAD_OF_HR).recorded(), "/staff/merge.xhtml"),
    STAFF_IMPORT_LIST(on(BODY).may(ADMINISTRATOR, HR_WORKER, HEAD_OF_HR), "/staff/imports.xhtml"),
    STAFF_IMPORT(on(BODY).may(ADMINISTRATOR, HR_WORKER, HEAD_OF_HR).recorded()),
    STAFF_IMPORT_READ(on(BATCH).may(ADMINISTRATOR, HR_WORKER, HEAD_OF_HR), "/staff/import.xhtml"),
    STAFF_IMPORT_CHANGE(on(BATCH).may(ADMINISTRATOR, HR_WORKER, HEAD_OF_HR).recorded()),

    // calendar and law
    LAW_READ(on(NONE).may(ANYBODY), "/law/acts.xhtml", "/law/edition.xhtml", "/law/point.xhtml", "/law/rule.xhtml", "/law/annex.xhtml", "/law/on.xhtml",
            "/law/calculator.xhtml", "/law/compare.xhtml", "/law/calendar.xhtml", "/law/form.xhtml"),
    /** To ask an edition what it gives for facts: nothing is stored. */
    LAW_CALCULATE(on(NONE).may(ANYBODY)),
    CALENDAR_CHANGE(on(NONE).may(ADMINISTRATOR).recorded(), "/law/calendar-edit.xhtml"),
    /** Own editions: their drafts are nobody's but administrators'. */
    OWN_EDITION_READ(on(NONE).may(ADMINISTRATOR).export(), "/law/own.xhtml", "/law/own-edit.xhtml"),
    OWN_EDITION_CHANGE(on(NONE).may(ADMINISTRATOR).recorded(), "/law/own-add.xhtml"),
    OWN_EDITION_PUBLISH(on(NONE).may(ADMINISTRATOR).confirmed().recorded()),

    // inbox and dashboard
    INBOX_READ(on(NONE).may(USER), "/inbox.xhtml"),
    OWN_VIEWS(on(NONE).may(USER)),
    /** The terms that concern the caller: his own, those of what he has to sign or pass on, those of the bodies whose office he holds. */
    BOARD_READ(on(NONE).may(USER).export(), "/board/list.xhtml", "/board/calendar.xhtml"),
    OWN_REMINDERS(on(NONE).may(USER)),
    REMINDERS_READ(on(NONE).may(ADMINISTRATOR), "/admin/reminders.xhtml"),
    REMINDERS_CHANGE(on(NONE).may(ADMINISTRATOR).recorded()),
    FEED_OWN(on(NONE).may(USER), "/board/feed.xhtml"),
    FEED_CHANGE(on(NONE).may(USER).recorded()),
    /** A calendar program has no login: it knows the address that the owner made, and reads what he would see. */
    FEED_READ(on(NONE).may(ANYBODY)),
    /** Numbers of a cycle; of grades only such as tell of three people or more. */
    DASHBOARD_READ(on(CYCLE).may(HR_WORKER, HEAD_OF_HR, SECRETARY).export(), "/dashboard/cycle.xhtml"),

    // cycles
    CYCLE_LIST(on(BODY).may(HR_WORKER, HEAD_OF_HR, SECRETARY, CHAIR, AUTHORISED_OFFICIAL), "/cycle/list.xhtml"),
    CYCLE_OPEN(on(BODY).may(HR_WORKER, HEAD_OF_HR).recorded(), "/cycle/open.xhtml"),
    CYCLE_READ(on(CYCLE).may(HR_WORKER, HEAD_OF_HR, SECRETARY, CHAIR, AUTHORISED_OFFICIAL), "/cycle/card.xhtml", "/cycle/judge.xhtml", "/cycle/ended.xhtml", "/cycle/amended.xhtml"),
    /** Whose supervisor is another one today than his case names, or none. */
    ABOVE_LIST(on(BODY).may(HR_WORKER, HEAD_OF_HR).export(), "/cycle/above.xhtml"),
    CYCLE_CHANGE(on(CYCLE).may(HR_WORKER, HEAD_OF_HR).recorded()),
    /** What becomes of a cycle whose act ends within its days. */
    ACT_END_DECIDE(on(CYCLE).may(AUTHORISED_OFFICIAL).recorded().confirmed()),
    /** The same, from the paper that he signed. */
    ACT_END_ENTER(on(CYCLE).may(HR_WORKER, HEAD_OF_HR).recorded()),
    /** Takes a running cycle over to the amended wording of its act. */
    CYCLE_AMEND(on(CYCLE).may(HR_WORKER, HEAD_OF_HR).recorded()),
    SCHEDULE_AGREE(on(CYCLE).may(CHAIR).recorded().confirmed()),
    /** Approves the schedule of a cycle as a whole, where the act has nobody enrolled before. */
    SCHEDULE_APPROVE(on(CYCLE).may(AUTHORISED_OFFICIAL).recorded().confirmed()),

    // cases
    CASE_LIST(on(BODY).may(HR_WORKER, HEAD_OF_HR, SECRETARY, AUTHORISED_OFFICIAL), "/case/list.xhtml", "/quarter/list.xhtml"),
    SHEET_FORWARD_LIST(on(BODY).may(HR_WORKER, HEAD_OF_HR), "/sheet/forward.xhtml"),
    CASE_READ(on(CASE).may(HR_WORKER, HEAD_OF_HR, SECRETARY, CHAIR, MEMBER, AUTHORISED_OFFICIAL, INSPECTOR, SUPERVISOR, HIGHER_SUPERVISOR, SERVANT), "/case/card.xhtml"),
    CASE_PAPERS(on(CASE).may(HR_WORKER, HEAD_OF_HR, SECRETARY)),
    CASE_CHANGE(on(CASE).may(HR_WORKER, HEAD_OF_HR).recorded(), "/case/notices.xhtml"),
    /** Names who acts in the servant's own office in his own case. */
    CASE_SUBSTITUTE(on(CASE).may(HR_WORKER, HEAD_OF_HR).recorded()),
    /** The servant explains himself before the session: while his result is computed, or stands and comes before the commission again. */
    CASE_EXPLAIN(on(CASE).during(Phase.UNDER_WAY, SERVANT).during(Phase.DECIDED, SERVANT).recorded()),
    CASE_COMPUTE(on(CASE).may(HR_WORKER, HEAD_OF_HR).recorded()),
    /** An error in a result that stands is mended, on a paper that states it. */
    CASE_MEND(on(CASE).may(HEAD_OF_HR).recorded()),
    CASE_RESULT(on(CASE).may(HR_WORKER, HEAD_OF_HR, SECRETARY, CHAIR, MEMBER, AUTHORISED_OFFICIAL, INSPECTOR)
            .during(Phase.DECIDED, SUPERVISOR, HIGHER_SUPERVISOR, SERVANT).result(), "/case/explanation.xhtml"),
    NOTICE_OPEN(on(CASE).may(SERVANT, SUPERVISOR, RESPONDENT)),

    // sheets
    SHEET_FILL(on(SHEET).may(SUPERVISOR), "/sheet/fill.xhtml"),
    /** The sheets of entries that wait for the caller's own signature. */
    SHEET_SIGN_LIST(on(NONE).may(USER), "/sheet/sign.xhtml"),
    /** The evaluator of many hands sheets over to whom he names. */
    SHEET_SHARE(on(SHEET).may(SUPERVISOR).recorded()),
    /** The sheets of points about the caller's own people in a part of the year, side by side. */
    RANKING_LIST(on(NONE).may(USER).export(), "/ranking/table.xhtml"),
    /** The servant gives himself points, which stand beside the supervisor's. */
    SHEET_SELF(on(SHEET).may(SERVANT), "/sheet/self.xhtml"),
    SHEET_SIGN(on(SHEET).may(SUPERVISOR).recorded().confirmed()),
    SHEET_PASS(on(SHEET).may(SUPERVISOR).recorded()),
    /** The higher supervisor agrees to what was handed to him, or returns it with the reason. */
    SHEET_AGREE(on(SHEET).during(Phase.UNDER_WAY, HIGHER_SUPERVISOR).recorded().confirmed(), "/sheet/agree.xhtml"),
    SHEET_RETURN(on(SHEET).during(Phase.UNDER_WAY, HIGHER_SUPERVISOR).recorded()),
    SHEET_FORWARD(on(SHEET).during(Phase.UNDER_WAY, HR_WORKER, HEAD_OF_HR).recorded()),
    SHEET_READ(on(SHEET).may(SUPERVISOR).during(Phase.UNDER_WAY, SERVANT, HIGHER_SUPERVISOR, HR_WORKER, HEAD_OF_HR, SECRETARY, CHAIR, MEMBER, INSPECTOR)
            .during(Phase.DECIDED, SERVANT, HR_WORKER, HEAD_OF_HR, SECRETARY, CHAIR, MEMBER, INSPECTOR).result(), "/sheet/read.xhtml"),
    SHEET_ACKNOWLEDGE(on(SHEET).during(Phase.UNDER_WAY, SERVANT).during(Phase.DECIDED, SERVANT).recorded().confirmed()),
    /** The servant opens a result of which the act asks no signature of him. */
    SHEET_OPEN(on(SHEET).during(Phase.UNDER_WAY, SERVANT).during(Phase.DECIDED, SERVANT).recorded()),
    /** The head of HR notes on a sheet that the servant does not want to be acquainted: it stops nothing. */
    SHEET_NOTE_REFUSAL(on(SHEET).during(Phase.UNDER_WAY, HEAD_OF_HR).recorded()),
    /** Results for those who cannot log in: the list, and the record that they were sent and arrived. */
    RESULT_DELIVER_LIST(on(BODY).may(HEAD_OF_HR), "/sheet/deliver.xhtml"),
    RESULT_DELIVER(on(CASE).may(HEAD_OF_HR).recorded()),
    SHEET_REFUSE(on(SHEET).during(Phase.UNDER_WAY, SUPERVISOR, HR_WORKER, HEAD_OF_HR).recorded(), "/sheet/refuse.xhtml"),
    SHEET_REFUSE_SIGN(on(SHEET).during(Phase.UNDER_WAY, SUPERVISOR, HR_WORKER, HEAD_OF_HR).recorded().confirmed()),
    /** What was worked out beforehand for a sheet, without any score (aksu-2023, п. 16, 21, 23). */
    SHEET_FACTS(on(SHEET).may(HR_WORKER, HEAD_OF_HR, ECONOMICS), "/sheet/facts.xhtml"),
    SHEET_FACTS_LIST(on(NONE).may(HR_WORKER, HEAD_OF_HR, ECONOMICS), "/sheet/values.xhtml"),
    SHEET_PRECOMPUTE(on(SHEET).may(HR_WORKER, HEAD_OF_HR).recorded()),
    SHEET_FACTS_AGREE(on(SHEET).may(ECONOMICS).confirmed().recorded()),
    SHEET_PAPER(on(SHEET).may(HR_WORKER, HEAD_OF_HR).result().recorded(), "/sheet/paper.xhtml"),

    // plans
    /** The plans of those whom the caller keeps, supervises or stands above; of nobody else. */
    PLAN_LIST(on(NONE).may(USER), "/plan/list.xhtml", "/plan/propose.xhtml"),
    PLAN_BEGIN(on(CASE).may(SUPERVISOR).recorded()),
    PLAN_FILL(on(PLAN).may(SUPERVISOR), "/plan/edit.xhtml"),
    PLAN_SUBMIT(on(PLAN).may(SUPERVISOR).confirmed().recorded()),
    PLAN_CHANGE(on(PLAN).may(SUPERVISOR).recorded()),
    PLAN_READ(on(PLAN).may(SERVANT, SUPERVISOR, HIGHER_SUPERVISOR, HR_WORKER, HEAD_OF_HR, SECRETARY, INSPECTOR).during(Phase.UNDER_WAY, ECONOMICS), "/plan/card.xhtml"),
    PLAN_SIGN(on(PLAN).may(SERVANT).confirmed().recorded()),
    PLAN_APPROVE(on(PLAN).may(HIGHER_SUPERVISOR).confirmed().recorded()),
    /** For the office, once the plan is laid before it. */
    PLAN_AGREE(on(PLAN).during(Phase.UNDER_WAY, HEAD_OF_HR, ECONOMICS).confirmed().recorded()),
    /** The evaluator sets the targets to which all agreed. */
    PLAN_SET(on(PLAN).during(Phase.UNDER_WAY, SUPERVISOR).confirmed().recorded()),
    PLAN_RETURN(on(PLAN).may(HIGHER_SUPERVISOR).during(Phase.UNDER_WAY, HEAD_OF_HR, ECONOMICS).recorded()),
    PLAN_FILE(on(PLAN).may(HR_WORKER, HEAD_OF_HR).recorded()),
    PLAN_CLOSE(on(PLAN).may(SUPERVISOR, HR_WORKER, HEAD_OF_HR).recorded()),
    /** Adds the same target to the drafts of many. */
    PLAN_PROPOSE(on(PLAN).may(SUPERVISOR, HR_WORKER, HEAD_OF_HR).recorded()),
    PLAN_PRINT(on(PLAN).may(SERVANT, SUPERVISOR, HIGHER_SUPERVISOR, HR_WORKER, HEAD_OF_HR, SECRETARY).during(Phase.UNDER_WAY, ECONOMICS).recorded().print().export()),
    PLAN_PAPER(on(CASE).may(HR_WORKER, HEAD_OF_HR).recorded(), "/plan/paper.xhtml"),

    // journal of incentives and breaches
    /** The entries of those whom the caller keeps or supervises, and his own; of nobody else. */
    JOURNAL_LIST(on(NONE).may(USER).export(), "/journal/list.xhtml", "/journal/add.xhtml", "/journal/propose.xhtml"),
    /** What the entries of a body tell, or those of the caller's own people. */
    JOURNAL_OVERVIEW(on(NONE).may(USER).export(), "/journal/overview.xhtml"),
    /** The entries of one servant with what they come to: whoever may know his result may know them. */
    JOURNAL_READ(on(CASE).may(SERVANT, SUPERVISOR, HIGHER_SUPERVISOR, HR_WORKER, HEAD_OF_HR, SECRETARY, CHAIR, MEMBER, AUTHORISED_OFFICIAL, INSPECTOR).result(), "/journal/card.xhtml"),
    JOURNAL_COUNT(on(CASE).may(SUPERVISOR).recorded()),
    JOURNAL_PROPOSE(on(CASE).may(SERVANT, HR_WORKER, HEAD_OF_HR).recorded()),
    /** To enter what the document-flow service tells. */
    JOURNAL_FACTS(on(CASE).may(HR_WORKER, HEAD_OF_HR).recorded()),

    // surveys
    SURVEY_PREPARE(on(CASE).may(HR_WORKER, HEAD_OF_HR).recorded(), "/survey/prepare.xhtml", "/survey/circle.xhtml"),
    SURVEY_ANSWER(on(SURVEY).may(RESPONDENT), "/survey/answer.xhtml", "/survey/questionnaire.xhtml"),
    /** The servant assesses himself: his own words stand beside the result and count nowhere. */
    SURVEY_SELF(on(SURVEY).may(SERVANT), "/survey/self.xhtml"),
    /** How far the anonymous surveys of a cycle have come: whom nobody is asked about yet, and numbers of answers. */
    SURVEY_CYCLE(on(CYCLE).may(HR_WORKER, HEAD_OF_HR).export(), "/survey/cycle.xhtml"),
    SURVEY_LOAD(on(CYCLE).may(HR_WORKER, HEAD_OF_HR).recorded()),
    SURVEY_CLOSE(on(CASE).may(HR_WORKER, HEAD_OF_HR).recorded()),
    SURVEY_SHEETS(on(CASE).may(HR_WORKER, HEAD_OF_HR, SECRETARY, CHAIR, MEMBER, INSPECTOR), "/survey/sheets.xhtml"),
    /** What an anonymous survey came to: known to the servant, to who evaluates him and to the head of HR. */
    SURVEY_REPORT(on(CASE).may(SERVANT, SUPERVISOR, HEAD_OF_HR).result(), "/survey/report.xhtml"),
    SURVEY_REPORT_PRINT(on(CASE).may(SERVANT, SUPERVISOR, HEAD_OF_HR).result().recorded().print().export()),
    /** The meeting at which the servant was told of it. */
    SURVEY_FEEDBACK(on(CASE).may(SUPERVISOR, HEAD_OF_HR).result().recorded()),
    /** The same of many, in numbers that tell of three or more. */
    SURVEY_SUMMARY(on(CYCLE).may(HEAD_OF_HR).recorded().print().export(), "/survey/summary.xhtml"),

    // sessions
    COMMISSION_READ(on(BODY).may(HR_WORKER, HEAD_OF_HR, SECRETARY, CHAIR, MEMBER, AUTHORISED_OFFICIAL), "/session/commission.xhtml"),
    COMMISSION_APPOINT(on(BODY).may(HR_WORKER, HEAD_OF_HR).recorded()),
    SESSION_LIST(on(BODY).may(HR_WORKER, HEAD_OF_HR, SECRETARY, CHAIR, MEMBER), "/session/list.xhtml"),
    SESSION_PLAN(on(BODY).may(HR_WORKER, HEAD_OF_HR, SECRETARY).recorded()),
    SESSION_READ(on(SESSION).may(HR_WORKER, HEAD_OF_HR, SECRETARY, CHAIR, MEMBER, SUBSTITUTE).result(), "/session/hold.xhtml", "/session/vote.xhtml", "/session/protocol.xhtml"),
    SESSION_HOLD(on(SESSION).may(SECRETARY).recorded(), "/session/agenda.xhtml"),
    /** The secretary's own case is put and counted by who stands in for him, and by nobody else. */
    SESSION_STAND_IN(on(SESSION).may(SUBSTITUTE).recorded(), "/session/own.xhtml"),
    SESSION_VOTE(on(SESSION).may(CHAIR, MEMBER).recorded()),
    PROTOCOL_MAKE(on(SESSION).may(SECRETARY).recorded()),
    PROTOCOL_SIGN(on(SESSION).may(SECRETARY, CHAIR, MEMBER, SUBSTITUTE).confirmed().recorded()),
    /** The official's approval, where the act wants one; in his own case that of his substitute. */
    APPROVAL_LIST(on(BODY).may(AUTHORISED_OFFICIAL)),
    APPROVAL_READ(on(CASE).may(AUTHORISED_OFFICIAL).result(), "/session/approve.xhtml"),
    RESULT_APPROVE(on(CASE).may(AUTHORISED_OFFICIAL).confirmed().recorded()),
    RESULT_GIVE_BACK(on(CASE).may(AUTHORISED_OFFICIAL).recorded()),
    APPROVAL_ENTER(on(CASE).may(SECRETARY, HR_WORKER, HEAD_OF_HR).recorded()),
    PROTOCOL_DIFFER(on(SESSION).may(CHAIR, MEMBER).recorded()),

    // acknowledgement and refusal
    RESULT_OFFER_LIST(on(BODY).may(HR_WORKER, HEAD_OF_HR), "/acknowledgement/list.xhtml", "/acknowledgement/send.xhtml"),
    RESULT_OFFER(on(CASE).during(Phase.DECIDED, HR_WORKER, HEAD_OF_HR).recorded()),
    RESULT_OPEN(on(CASE).during(Phase.DECIDED, SERVANT), "/acknowledgement/read.xhtml"),
    RESULT_ACKNOWLEDGE(on(CASE).during(Phase.DECIDED, SERVANT).confirmed().recorded()),
    REFUSAL_READ(on(CASE).during(Phase.DECIDED, HR_WORKER, HEAD_OF_HR), "/acknowledgement/offer.xhtml", "/acknowledgement/refusal.xhtml"),
    REFUSAL_RECORD(on(CASE).during(Phase.DECIDED, HR_WORKER, HEAD_OF_HR).recorded()),
    REFUSAL_SIGN_READ(on(CASE).during(Phase.DECIDED, SIGNER), "/acknowledgement/sign.xhtml"),
    /** To enter that a result was sent to one who refused. */
    RESULT_SEND(on(CASE).during(Phase.DECIDED, HR_WORKER, HEAD_OF_HR).recorded()),
    /** The slip on which a servant signs that he knows his results. */
    RESULT_SLIP(on(CASE).during(Phase.DECIDED, SERVANT, HR_WORKER, HEAD_OF_HR).result().recorded().print()),
    REFUSAL_SIGN(on(CASE).during(Phase.DECIDED, SIGNER).confirmed().recorded()),

    // appeals and consequences
    ARCHIVE_LIST(on(BODY).may(HR_WORKER, HEAD_OF_HR).recorded(), "/archive/list.xhtml"),
    RESULT_RECORD(on(CASE).during(Phase.DECIDED, HR_WORKER, HEAD_OF_HR).recorded()),
    RECORD_READ(on(PERSON).may(HR_WORKER, HEAD_OF_HR, SUPERVISOR, SERVANT).recorded(), "/archive/record.xhtml"),
    RECORD_EXTRACT(on(PERSON).may(HR_WORKER, HEAD_OF_HR).recorded().print().export()),
    CONSEQUENCE_LIST(on(BODY).may(HR_WORKER, HEAD_OF_HR).recorded().export(), "/archive/attestation.xhtml", "/archive/mentors.xhtml", "/archive/fallen.xhtml", "/archive/consequences.xhtml",
            "/archive/development.xhtml"),
    ATTESTATION_ENTER(on(BODY).may(HR_WORKER, HEAD_OF_HR).recorded(), "/archive/attest.xhtml"),
    /** What was kept as long as the act wants it, and why some of it stays. */
    DISPOSAL_LIST(on(BODY).may(HR_WORKER, HEAD_OF_HR), "/archive/disposal.xhtml"),
    DISPOSAL_CONFIRM(on(BODY).may(HEAD_OF_HR).confirmed().recorded()),
    APPEAL_LIST(on(BODY).may(HR_WORKER, HEAD_OF_HR, SECRETARY), "/appeal/list.xhtml"),
    APPEAL_LODGE(on(CASE).during(Phase.DECIDED, HR_WORKER, HEAD_OF_HR, SERVANT).result().recorded(), "/appeal/lodge.xhtml", "/appeal/claim.xhtml"),
    APPEAL_READ(on(APPEAL).may(HR_WORKER, HEAD_OF_HR, SECRETARY, SERVANT).result(), "/appeal/card.xhtml"),
    APPEAL_CHANGE(on(APPEAL).may(HR_WORKER, HEAD_OF_HR).recorded()),
    APPEAL_AGENDA(on(APPEAL).may(SECRETARY).recorded()),
    APPEAL_COURT(on(APPEAL).may(HR_WORKER, HEAD_OF_HR, SERVANT).recorded()),
    APPEAL_WITHDRAW(on(APPEAL).may(HR_WORKER, HEAD_OF_HR, SERVANT).recorded()),

    // calibration sessions
    /** Their state, without any score. */
    CALIBRATION_LIST(on(BODY).may(HR_WORKER, HEAD_OF_HR, SECRETARY, AUTHORISED_OFFICIAL), "/calibration/list.xhtml"),
    /** Those in which the caller has a part. */
    CALIBRATION_MINE(on(NONE).may(USER), "/calibration/mine.xhtml"),
    /** What a servant may apply about. */
    CALIBRATION_BEFORE(on(SHEET).during(Phase.UNDER_WAY, SERVANT, HEAD_OF_HR).recorded(), "/calibration/lodge.xhtml"),
    CALIBRATION_LODGE(on(SHEET).during(Phase.UNDER_WAY, SERVANT).recorded()),
    CALIBRATION_ENTER(on(SHEET).during(Phase.UNDER_WAY, HEAD_OF_HR).recorded()),
    /** The official has the scores only while the application lies before him, members while the session lasts. */
    CALIBRATION_READ(on(CALIBRATION).may(SERVANT, SUPERVISOR, HEAD_OF_HR).during(Phase.UNDER_WAY, MEMBER).during(Phase.PREPARED, AUTHORISED_OFFICIAL).result(), "/calibration/card.xhtml", "/calibration/decide.xhtml", "/calibration/hold.xhtml"),
    CALIBRATION_DECIDE(on(CALIBRATION).during(Phase.PREPARED, AUTHORISED_OFFICIAL).confirmed().recorded()),
    /** Over a whole unit, before its scores are complete. */
    CALIBRATION_PLANNING(on(BODY).may(AUTHORISED_OFFICIAL), "/calibration/plan.xhtml"),
    CALIBRATION_PLAN(on(BODY).may(AUTHORISED_OFFICIAL).confirmed().recorded()),
    CALIBRATION_CANCEL(on(CALIBRATION).during(Phase.UNDER_WAY, AUTHORISED_OFFICIAL).confirmed().recorded()),
    /** Who sits in a session that was decided on, and who could: never a score. */
    CALIBRATION_COMPOSITION(on(CALIBRATION).during(Phase.UNDER_WAY, AUTHORISED_OFFICIAL), "/calibration/compose.xhtml"),
    CALIBRATION_COMPOSE(on(CALIBRATION).during(Phase.UNDER_WAY, AUTHORISED_OFFICIAL).confirmed().recorded()),
    CALIBRATION_HOLD(on(CALIBRATION).may(HEAD_OF_HR).recorded()),
    CALIBRATION_DESCRIBE(on(CALIBRATION).during(Phase.UNDER_WAY, SUPERVISOR).recorded()),
    CALIBRATION_VOTE(on(CALIBRATION).during(Phase.UNDER_WAY, MEMBER).recorded()),
    CALIBRATION_SIGN(on(CALIBRATION).during(Phase.UNDER_WAY, MEMBER).confirmed().recorded()),
    /** What a protocol says of one score. */
    CALIBRATION_EXTRACT(on(CALIBRATION).during(Phase.DECIDED, HEAD_OF_HR).result().recorded().print()),
    CALIBRATION_PLACE(on(CALIBRATION).during(Phase.DECIDED, HEAD_OF_HR).recorded()),
    CALIBRATION_FEEDBACK(on(CALIBRATION).during(Phase.DECIDED, SUPERVISOR).recorded()),
    CALIBRATION_ACQUAINT(on(CALIBRATION).during(Phase.DECIDED, SERVANT).recorded()),
    CALIBRATION_WITHDRAW(on(CALIBRATION).may(SERVANT).recorded()),

    // disagreements about procedure
    DISPUTE_LIST(on(BODY).may(HR_WORKER, HEAD_OF_HR), "/dispute/list.xhtml"),
    DISPUTE_MINE(on(NONE).may(USER), "/dispute/mine.xhtml"),
    DISPUTE_LODGE(on(CASE).may(SERVANT, SUPERVISOR, RESPONDENT, HR_WORKER, HEAD_OF_HR).recorded(), "/dispute/lodge.xhtml"),
    DISPUTE_READ(on(DISPUTE).may(SERVANT, SUPERVISOR, RESPONDENT, HR_WORKER, HEAD_OF_HR), "/dispute/card.xhtml"),
    DISPUTE_CONSIDER(on(DISPUTE).may(HR_WORKER, HEAD_OF_HR).recorded()),
    DISPUTE_WITHDRAW(on(DISPUTE).may(SERVANT, SUPERVISOR, RESPONDENT).recorded()),

    // duties beside the deeds of the route
    /** The caller's own, and what he was told. */
    DUTY_LIST(on(NONE).may(USER), "/duty/list.xhtml", "/duty/do.xhtml"),
    DUTY_DO(on(CASE).may(SUPERVISOR, SERVANT).recorded()),
    DUTY_ORGANISE(on(CYCLE).may(HEAD_OF_HR).recorded()),
    /** What is written of them may tell of a result. */
    DUTY_READ(on(CASE).may(SERVANT, SUPERVISOR, HEAD_OF_HR, INSPECTOR).result()),

    // exchange with a document-flow system
    /** A program asks who it is and what it may. */
    DOCFLOW_CHECK(on(NONE).may(DOCFLOW_DOCUMENTS, DOCFLOW_RECEIPTS, DOCFLOW_ANSWERS, DOCFLOW_FACTS, DOCFLOW_STAFF)),
    DOCFLOW_CALENDAR(on(NONE).may(DOCFLOW_DOCUMENTS, DOCFLOW_RECEIPTS, DOCFLOW_ANSWERS, DOCFLOW_FACTS, DOCFLOW_STAFF)),

    // papers
    DOCUMENT_READ(on(DOCUMENT).may(HR_WORKER, HEAD_OF_HR, SECRETARY, CHAIR, MEMBER, INSPECTOR, SUPERVISOR, SERVANT).recorded().export().result()),
    SHEET_PRINT(on(SHEET).may(SUPERVISOR).during(Phase.UNDER_WAY, HR_WORKER, HEAD_OF_HR, SECRETARY).during(Phase.DECIDED, HR_WORKER, HEAD_OF_HR, SECRETARY).result().recorded().print().export()),
    EXTRACT_MAKE(on(CASE).during(Phase.DECIDED, HR_WORKER, HEAD_OF_HR, SECRETARY).result().recorded().print().export()),
    CIRCULAR_PRINT(on(CASE).may(HR_WORKER, HEAD_OF_HR, SECRETARY).result().recorded().print().export()),
    CASE_FILE_MAKE(on(CASE).may(HR_WORKER, HEAD_OF_HR).result().recorded().print().export()),
    PAPER_OF_CASE(on(CASE).may(HR_WORKER, HEAD_OF_HR, SECRETARY, INSPECTOR, SUPERVISOR, SERVANT)),
    CASE_PRINT(on(CASE).may(HR_WORKER, HEAD_OF_HR, SECRETARY).result().recorded().print()),
    DOCUMENT_PRINT(on(DOCUMENT).may(HR_WORKER, HEAD_OF_HR, SECRETARY).result().recorded().print()),
    RUN_LIST(on(BODY).may(HR_WORKER, HEAD_OF_HR, SECRETARY), "/paper/runs.xhtml"),
    RUN_READ(on(RUN).may(HR_WORKER, HEAD_OF_HR, SECRETARY), "/paper/run.xhtml"),
    RUN_CHANGE(on(RUN).may(HR_WORKER, HEAD_OF_HR, SECRETARY).recorded()),
    SET_MARK(on(BODY).may(HR_WORKER, HEAD_OF_HR, SECRETARY).recorded()),
    SCAN_LIST(on(BODY).may(HR_WORKER, HEAD_OF_HR, SECRETARY), "/paper/scans.xhtml"),
    SCAN_UPLOAD(on(BODY).may(HR_WORKER, HEAD_OF_HR, SECRETARY).recorded(), "/paper/upload.xhtml"),
    SCAN_READ(on(SCAN).may(HR_WORKER, HEAD_OF_HR, SECRETARY), "/paper/scan.xhtml"),
    SCAN_CHANGE(on(SCAN).may(HR_WORKER, HEAD_OF_HR, SECRETARY).recorded()),
    /** Plans, quarters and sheets signed on paper, many from one file. */
    INTAKE_LIST(on(BODY).may(HR_WORKER, HEAD_OF_HR), "/paper/bulk.xhtml"),
    INTAKE_TEMPLATE(on(CYCLE).may(HR_WORKER, HEAD_OF_HR).recorded().export()),
    INTAKE_UPLOAD(on(CYCLE).may(HR_WORKER, HEAD_OF_HR).recorded()),
    INTAKE_READ(on(INTAKE).may(HR_WORKER, HEAD_OF_HR).export(), "/paper/intake.xhtml"),
    INTAKE_CHANGE(on(INTAKE).may(HR_WORKER, HEAD_OF_HR).recorded()),
    /** To enter one paper and undo it at once: nothing is changed, nobody is told. */
    INTAKE_TRY(on(CASE).may(HR_WORKER, HEAD_OF_HR)),
    INTAKE_ENTER(on(CASE).may(HR_WORKER, HEAD_OF_HR).recorded()),
    PAPER_LIST(on(BODY).may(HR_WORKER, HEAD_OF_HR, SECRETARY), "/paper/register.xhtml"),

    // the document-flow system: its technical account, and who follows it here
    DOCFLOW_LIST(on(BODY).may(DOCFLOW_DOCUMENTS)),
    DOCFLOW_READ(on(EXCHANGE).may(DOCFLOW_DOCUMENTS)),
    DOCFLOW_STATUS(on(EXCHANGE).may(DOCFLOW_DOCUMENTS, DOCFLOW_RECEIPTS, DOCFLOW_ANSWERS)),
    /** Confidential ones are sealed; each reading is recorded. */
    DOCFLOW_FILES(on(EXCHANGE).may(DOCFLOW_DOCUMENTS).recorded()),
    DOCFLOW_REGISTER(on(EXCHANGE).may(DOCFLOW_DOCUMENTS).recorded()),
    DOCFLOW_RECEIPT(on(EXCHANGE).may(DOCFLOW_RECEIPTS).recorded()),
    DOCFLOW_ANSWER(on(EXCHANGE).may(DOCFLOW_ANSWERS).recorded()),
    DOCFLOW_FACT_TELL(on(BODY).may(DOCFLOW_FACTS).recorded()),
    DOCFLOW_FACT_LIST(on(BODY).may(DOCFLOW_FACTS)),
    DOCFLOW_STAFF_LIST(on(BODY).may(DOCFLOW_STAFF)),
    DOCFLOW_STAFF_TELL(on(BODY).may(DOCFLOW_STAFF).recorded()),
    DOCFLOW_STAFF_READ(on(BATCH).may(DOCFLOW_STAFF)),
    EXCHANGE_LIST(on(BODY).may(HR_WORKER, HEAD_OF_HR, SECRETARY).export(), "/paper/exchange.xhtml"),
    EXCHANGE_READ(on(EXCHANGE).may(HR_WORKER, HEAD_OF_HR, SECRETARY), "/paper/registration.xhtml"),
    EXCHANGE_SETTLE(on(EXCHANGE).may(HR_WORKER, HEAD_OF_HR).recorded()),
    EXCHANGE_KEEP(on(BODY).may(ADMINISTRATOR), "/admin/exchanges.xhtml", "/admin/exchange.xhtml"),
    EXCHANGE_CHANGE(on(BODY).may(ADMINISTRATOR).recorded()),

    // requests
    REQUEST_LIST(on(BODY).may(HR_WORKER, HEAD_OF_HR), "/request/list.xhtml"),
    REQUEST_ENTER(on(BODY).may(HR_WORKER, HEAD_OF_HR).recorded(), "/request/enter.xhtml"),
    REQUEST_READ(on(REQUEST).may(HR_WORKER, HEAD_OF_HR), "/request/card.xhtml", "/request/disclose.xhtml"),
    REQUEST_OPEN(on(REQUEST).may(HR_WORKER, HEAD_OF_HR).recorded()),
    /** A confidential result is told, or refused, to a third person on the ground of a law (aksu-2023, п. 16). */
    RESULT_DISCLOSE(on(CASE).may(HEAD_OF_HR).result().confirmed().recorded()),
    SAMPLE_READ(on(NONE).may(INSPECTOR), "/request/sample.xhtml"),
    REQUEST_ANSWER(on(REQUEST).may(HR_WORKER, HEAD_OF_HR).recorded()),
    OWN_DATA(on(NONE).may(USER), "/request/mine.xhtml"),
    OWN_DATA_TAKE(on(NONE).may(USER).recorded().export());

    private final Rule rule;
    private final List<String> pages;

    Operation(Rule rule, String... pages) {
        this.rule = rule;
        this.pages = List.of(pages);
    }

    /** Who may, about what, and when. */
    public Rule rule() {
        return rule;
    }

    /** The kind of its matter. */
    public Kind kind() {
        return rule.kind();
    }

    /** The views (Faces view ids) that it opens. */
    public List<String> pages() {
        return pages;
    }

    /** The operation that opens the view; empty when none does, and then nobody may open it. */
    public static Optional<Operation> ofPage(String viewId) {
        return Arrays.stream(values()).filter(one -> one.pages.contains(viewId)).findFirst();
    }
}

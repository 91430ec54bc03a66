package kz.bagalau.prints;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.model.body.FullName;
import kz.bagalau.model.prints.LeftOut;
import kz.bagalau.model.prints.SetState;

/**
 * A line of the list of what was printed and came back.
 *
 * @param since   the day from which it stands so
 * @param caseId  the case whose papers these are; null: none in particular
 * @param offered the stage of the acquaintance with the case's result; null: it was not offered yet
 * @param slip    the number of the slip in its register; null: not printed
 * @param slipPdf the slip's file; null: not printed
 * @param scan    the file of the slip as it came back; null: it was not scanned
 */
public record SetRow(Long id, Long runId, Instant made, Long personId, String surnameKk, String givenKk, String patronymicKk, String surnameRu,
        String givenRu, String patronymicRu, String unitKk, String unitRu, SetState state, LocalDate since, LeftOut reason, Long caseId, String offered,
        Integer slip, Integer slipYear, Long slipPdf, Long scan) implements Serializable {

    /** The expression that fills it, but for the scan. */
    static final String NEW = "new kz.bagalau.prints.SetRow(s.id, s.runId, r.madeAt, s.personId, n.surnameKk, n.givenKk, n.patronymicKk, n.surnameRu,"
            + " n.givenRu, n.patronymicRu, s.unit.kk, s.unit.ru, s.state, s.since, s.reason, s.caseId, a.stage, l.number, l.year, f.id)";

    /** From what it is filled: the sets of {@code :body} with the names of {@code :day}; {@code :past} is the stage of what was superseded. */
    static final String FROM = " from PrintedSet s join PrintRun r on r.id = s.runId join Person p on p.id = s.personId join p.names n"
            + " left join RegisteredPaper l on l.id = s.slipId left join l.pdf f left join Acknowledgement a on a.caseId = s.caseId and a.stage <> :past"
            + " where r.bodyId = :body and n.firstDay <= :day and (n.lastDay is null or n.lastDay >= :day)";

    /** A line without a scan. */
    public SetRow(Long id, Long runId, Instant made, Long personId, String surnameKk, String givenKk, String patronymicKk, String surnameRu,
            String givenRu, String patronymicRu, String unitKk, String unitRu, SetState state, LocalDate since, LeftOut reason, Long caseId, String offered,
            Integer slip, Integer slipYear, Long slipPdf) {
        this(id, runId, made, personId, surnameKk, givenKk, patronymicKk, surnameRu, givenRu, patronymicRu, unitKk, unitRu, state, since, reason, caseId,
                offered, slip, slipYear, slipPdf, null);
    }

    SetRow scanned(Long file) {
        return new SetRow(id, runId, made, personId, surnameKk, givenKk, patronymicKk, surnameRu, givenRu, patronymicRu, unitKk, unitRu, state, since,
                reason, caseId, offered, slip, slipYear, slipPdf, file);
    }

    /** The servant's name for a reader. */
    public String person(Locale locale) {
        return (locale.getLanguage().equals("kk") ? new FullName(surnameKk, givenKk, patronymicKk) : new FullName(surnameRu, givenRu, patronymicRu)).full();
    }

    /** The number of the slip as printed: "3/2015"; empty where there is none. */
    public String mark() {
        return slip == null ? "" : slip + "/" + slipYear;
    }

    /** True where the slip is back, and what it says is still to be entered: that the servant was acquainted with his result. */
    public boolean toEnter() {
        return state == SetState.RETURNED && caseId != null && (offered == null || offered.equals(Acknowledgement.OFFERED)
                || offered.equals(Acknowledgement.DECLINED) || offered.equals(Acknowledgement.POSTED));
    }
}

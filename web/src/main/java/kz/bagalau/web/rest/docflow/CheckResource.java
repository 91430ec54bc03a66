package kz.bagalau.web.rest.docflow;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.format.DateTimeFormatter;
import java.util.List;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.exchange.Rights;
import kz.bagalau.exchange.TellRights;

/** {@code GET /api/v1/docflow/check}: who the program is, what it may, what time it is here. */
@Path("docflow/check")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CheckResource {

    /** The version of the contract; {@code CheckAnswerTest} holds it against its document. */
    public static final String CONTRACT = "1.0.0";
    /** Staff data come from the files of HR: there is no other master yet. */
    private static final String MASTER = "FILE";

    @EJB
    TellRights tellRights;

    /** The rights of the token's account that are in force today. */
    @GET
    @Operates(Operation.DOCFLOW_CHECK)
    public CheckResult check() {
        return CheckResult.of(tellRights.mine());
    }

    /** The answer's fields, as the contract describes them. */
    public record CheckResult(String account, String contract, String program, String time, List<BodyRights> bodies) {

        /** The rights in the words of the contract. */
        public static CheckResult of(Rights mine) {
            return new CheckResult(mine.account(), CONTRACT, mine.program(), mine.time().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                    mine.bodies().stream().map(BodyRights::of).toList());
        }
    }

    /** A body and the rights in it. */
    public record BodyRights(String bin, Name name, String staffMaster, List<String> rights) {

        static BodyRights of(Rights.InBody body) {
            return new BodyRights(body.bin(), new Name(body.name().kk(), body.name().ru()), MASTER, body.rights().stream().map(Enum::name).toList());
        }
    }

    /** A name in both languages of the state. */
    public record Name(String kk, String ru) {
    }
}

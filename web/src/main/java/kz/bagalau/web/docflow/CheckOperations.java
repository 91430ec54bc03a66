package kz.bagalau.web.docflow;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import kz.bagalau.exchange.Rights;
import kz.bagalau.exchange.TellRights;
import kz.bagalau.web.docflow.type.BodyRights;
import kz.bagalau.web.docflow.type.CheckResult;

/** {@code check}: who the program is, what it may, what time it is here. */
@RequestScoped
public class CheckOperations {

    /** The version of the contract. */
    public static final String CONTRACT = "1.0.0";

    @EJB
    TellRights tellRights;

    /** The rights of the token's account that are in force today. */
    public CheckResult check() {
        return told(tellRights.mine());
    }

    /** The rights in the words of the contract. */
    public static CheckResult told(Rights mine) {
        CheckResult result = new CheckResult();
        result.account = mine.account();
        result.contract = CONTRACT;
        result.program = mine.program();
        result.time = mine.time();
        result.bodies = mine.bodies().stream().map(CheckOperations::told).toList();
        return result;
    }

    private static BodyRights told(Rights.InBody body) {
        BodyRights told = new BodyRights();
        told.bin = body.bin();
        told.name = Texts.of(body.name());
        told.staffMaster = body.staffMaster().name();
        told.rights = body.rights().stream().map(Enum::name).toList();
        return told;
    }
}

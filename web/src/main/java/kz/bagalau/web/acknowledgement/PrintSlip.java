package kz.bagalau.web.acknowledgement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import kz.bagalau.acknowledgement.ResultSlip;
import kz.bagalau.web.document.SendFile;

/** Hands out the slip with all results of a case, to be signed by hand. */
@Named
@RequestScoped
public class PrintSlip {

    @EJB
    private ResultSlip slip;

    /** Hands it out. */
    public void fetch(Long caseId) throws IOException {
        SendFile.send(slip.make(caseId));
    }
}

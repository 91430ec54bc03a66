package kz.bagalau.session;

import java.util.List;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.paper.DueSignature;
import kz.bagalau.model.session.Protocol;
import kz.bagalau.model.session.Session;

/**
 * A protocol with its document and its signatures.
 *
 * @param protocol null until it is drafted
 * @param pdfId    the document of the latest version; null with {@code protocol}
 * @param docxId   its copy; null with {@code protocol}
 * @param mark     its number; null with {@code protocol}
 */
public record ProtocolView(Session session, Protocol protocol, Long pdfId, Long docxId, String mark, List<Signed> signatures) {

    public ProtocolView {
        signatures = List.copyOf(signatures);
    }

    /** True if this person still has to sign. */
    public boolean due(Long personId) {
        return signatures.stream().anyMatch(one -> one.signature().due() && one.signature().personId().equals(personId));
    }

    /** A signature with the name of its signer. */
    public record Signed(DueSignature signature, PersonName name) {
    }
}

package kz.bagalau.exchange;

import jakarta.ejb.ApplicationException;
import kz.bagalau.refusal.DeedRefused;

/** What the document-flow system asked cannot be done; the sentence is {@code exchange.refused.<reason>}. */
@ApplicationException(rollback = true)
public class ExchangeRefused extends DeedRefused {

    private static final long serialVersionUID = 1L;

    /** Why, with the status of HTTP that says so to a program. */
    public enum Reason {
        /** The document has a number, or was replaced or settled: its registration is not refused any more. */
        NOT_REFUSABLE(409),
        /** The document has a number, or was replaced or settled: there is nothing to be settled by hand. */
        NOT_SETTLED(409),
        /** The idempotency key was used for something else. */
        KEY_REUSED(422),
        /** The document was changed since the version that was named. */
        VERSION_OLD(412),
        /** A correction names the version that was seen. */
        VERSION_MISSING(428),
        /** Nobody has this ИИН in the body, or the document is another's. */
        PERSON_UNKNOWN(422),
        /** The document is not one that a servant answers. */
        NO_ANSWER(409),
        /** The document was replaced: the answer is given to the one in its place. */
        ANSWER_OLD(409),
        /** The answer is dated before the document was signed, or after today. */
        ANSWER_DAY(422),
        /** Nobody in the body has this ИИН. */
        NOBODY(422),
        /** The servant has no case in which a journal is kept on the day. */
        NO_JOURNAL(422),
        /** No act is in force in the body on the day. */
        NO_ACT(422),
        /** The document-flow system proposed no staff under this id. */
        PROPOSAL_UNKNOWN(404),
        /** No page of a list has this size. */
        SIZE(422),
        /** The document has no such file. */
        FILE_UNKNOWN(404),
        /** The bytes of the file were disposed of after their term. */
        FILE_DISPOSED(409),
        /** A confidential file is sealed, and there is no certificate to seal it to. */
        NO_RECIPIENT(409),
        /** The certificate to seal to is not in force today. */
        RECIPIENT_EXPIRED(409),
        /** It is no X.509 certificate, or several at once. */
        CERTIFICATE_UNREADABLE(422),
        /** There is a private key in the file, which nobody else may have. */
        CERTIFICATE_SECRET(422),
        /** Its key is not RSA. */
        CERTIFICATE_KEY(422),
        /** Its key is too short. */
        CERTIFICATE_SHORT(422),
        /** It may not be used to encipher keys. */
        CERTIFICATE_USAGE(422),
        /** It is not in force yet, or no more. */
        CERTIFICATE_TERM(422);

        private final int status;

        Reason(int status) {
            this.status = status;
        }
    }

    private final Reason reason;

    ExchangeRefused(Reason reason, Object... values) {
        super("exchange.refused." + reason, values);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The status of HTTP that says it. */
    public int status() {
        return reason.status;
    }
}

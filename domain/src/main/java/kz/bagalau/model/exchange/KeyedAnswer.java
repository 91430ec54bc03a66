package kz.bagalau.model.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.bagalau.model.Aggregate;

/** What a call under an idempotency key was answered: told again, the same call is answered the same, and does nothing. */
@Entity
@Table(name = "keyed_answer")
public class KeyedAnswer extends Aggregate {

    /** For how many days a key is remembered. */
    public static final int DAYS = 90;

    @Column(name = "account_id", nullable = false)
    private Long accountId;
    @Column(name = "key_text", nullable = false)
    private String key;
    @Column(name = "request_sha256", nullable = false)
    private String request;
    @Column(nullable = false)
    private String answer;
    @Column(name = "answered_at", nullable = false)
    private Instant at;

    /** For JPA only. */
    protected KeyedAnswer() {
    }

    /** @param request fingerprint of the operation and all that was said */
    public KeyedAnswer(Long accountId, String key, String request, String answer, Instant at) {
        this.accountId = accountId;
        this.key = key;
        this.request = request;
        this.answer = answer;
        this.at = at;
    }

    /** True where the key was used for just this. */
    public boolean of(String asked) {
        return request.equals(asked);
    }

    /** What was answered. */
    public String answer() {
        return answer;
    }
}

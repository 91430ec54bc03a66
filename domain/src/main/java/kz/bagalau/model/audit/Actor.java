package kz.bagalau.model.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Who acted: his account, person and login at that time, in which role, from which address. */
@Embeddable
public class Actor implements Serializable {

    @Column(name = "account_id")
    private Long accountId;
    @Column(name = "person_id")
    private Long personId;
    @Column(nullable = false, length = 60)
    private String login;
    @Column(length = 30)
    private String role;
    @Column(nullable = false, length = 60)
    private String origin;

    /** For JPA only. */
    protected Actor() {
    }

    /** Account and person may be null (the program itself, a guest), as may the role (somebody refused). */
    public Actor(Long accountId, Long personId, String login, String role, String origin) {
        this.accountId = accountId;
        this.personId = personId;
        this.login = login;
        this.role = role;
        this.origin = origin;
    }

    /** The account; null: none. */
    public Long getAccountId() {
        return accountId;
    }

    /** The person; null: none. */
    public Long getPersonId() {
        return personId;
    }

    /** The login. */
    public String getLogin() {
        return login;
    }

    /** The role; null: none allowed it. */
    public String getRole() {
        return role;
    }

    /** The address from which he came. */
    public String getOrigin() {
        return origin;
    }
}

package kz.bagalau.model.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;

import kz.bagalau.model.Aggregate;

/** A list as its reader wants to find it again: search, filters, order and columns under a name of his own. Seen by nobody else. */
@Entity
@Table(name = "saved_view")
public class SavedView extends Aggregate {

    private static final long serialVersionUID = 1L;

    @Column(name = "account_id", nullable = false)
    private Long accountId;

    @Column(nullable = false, length = 200)
    private String page;

    @Column(nullable = false, length = 100)
    private String name;

    @Column(nullable = false, length = 2000)
    private String query;

    /** For JPA. */
    protected SavedView() {
    }

    /**
     * A view of the account.
     *
     * @param page  the list's address inside the application
     * @param name  what its owner calls it, 1 to 100 characters
     * @param query the query string with its question mark; empty for the list as it comes
     */
    public SavedView(Long accountId, String page, String name, String query) {
        this.accountId = Objects.requireNonNull(accountId, "account");
        this.page = Objects.requireNonNull(page, "page");
        this.name = Objects.requireNonNull(name, "name");
        this.query = Objects.requireNonNull(query, "query");
    }

    /** The same name from now on means this. */
    public void show(String other) {
        query = Objects.requireNonNull(other, "query");
    }

    public String name() {
        return name;
    }

    /** Where it leads, inside the application. */
    public String address() {
        return page + query;
    }
}

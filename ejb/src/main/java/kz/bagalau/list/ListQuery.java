package kz.bagalau.list;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.access.CurrentCaller;

/**
 * What a list wants to see.
 *
 * @param search     the words looked for; empty: everything
 * @param filters    chosen values by the filter's name
 * @param sort       the column's name; empty: the list's own order
 * @param descending the other way round
 * @param first      the first row wanted, from 0
 * @param size       how many rows; {@link #ALL}: every one, for an export
 */
public record ListQuery(String search, Map<String, String> filters, String sort, boolean descending, int first, int size) implements Serializable {

    /** No limit. */
    public static final int ALL = Integer.MAX_VALUE;

    /** What a list sorts names by: the key of the Russian name of {@code PersonName n}; for a Kazakh reader, of the Kazakh name. */
    public static final String NAME = "n.sortRu";

    /** Sign before {@code %}, {@code _} and itself inside {@link #pattern()}: {@code like :search escape '!'}. */
    public static final char ESCAPE = '!';

    /** @throws IllegalArgumentException if the first row lies before 0, or no row is wanted */
    public ListQuery {
        filters = Map.copyOf(filters);
        search = search == null ? "" : search.strip();
        sort = sort == null ? "" : sort;
        if (first < 0 || size < 1) {
            throw new IllegalArgumentException("First row " + first + ", rows " + size);
        }
    }

    /** Everything in the list's own order. */
    public static ListQuery everything() {
        return new ListQuery("", Map.of(), "", false, 0, ALL);
    }

    /** The same rows, all of them from the first on. */
    public ListQuery unpaged() {
        return new ListQuery(search, filters, sort, descending, 0, ALL);
    }

    /** The value chosen for a filter, if one is. */
    public Optional<String> filter(String name) {
        return Optional.ofNullable(filters.get(name)).filter(value -> !value.isBlank());
    }

    /** The search as a pattern for a column in lower case: {@code lower(e.name) like :search escape '!'}; everything if empty. */
    public String pattern() {
        StringBuilder pattern = new StringBuilder("%");
        search.toLowerCase(Locale.ROOT).chars().forEach(sign -> {
            if (sign == '%' || sign == '_' || sign == ESCAPE) {
                pattern.append(ESCAPE);
            }
            pattern.append((char) sign);
        });
        return search.isEmpty() ? "%" : pattern.append('%').toString();
    }

    /**
     * The clause {@code order by} of a JPQL query. A person's name is {@link #NAME}; for a Kazakh reader it is the Kazakh one. Only expressions of the map get into it, whatever the address said.
     *
     * @param expressions by the column's name, e.g. {@code unit -> u.nameRu}
     * @param own         the list's own order, which also decides between equals; ends in something unique
     */
    public String orderBy(Map<String, String> expressions, String own) {
        String chosen = expressions.get(sort);
        String order = " order by " + (chosen == null ? "" : chosen + (descending ? " desc, " : " asc, ")) + own;
        return CurrentCaller.get().language().equals("kk") ? order.replace(NAME, "n.sortKk") : order;
    }
}

package kz.bagalau.web.list;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.bagalau.list.ListQuery;

/**
 * What the address of a list says; every change of it is another address.
 *
 * @param search  parameter {@code q}
 * @param filters parameters by the filters' keys
 * @param sort    parameter {@code sort}, with a minus before it where descending
 * @param page    parameter {@code page}, from 1
 * @param size    parameter {@code size}: rows on a page
 * @param columns parameter {@code cols}: those chosen; empty: those shown at first
 */
public record ListState(String search, Map<String, String> filters, String sort, int page, int size, List<String> columns) implements Serializable {

    /** Rows on a page that may be chosen. */
    public static final List<Integer> SIZES = List.of(25, 50, 100, 200);

    private static final int USUAL = 50;

    public ListState {
        filters = Map.copyOf(new TreeMap<>(filters));
        columns = List.copyOf(columns);
    }

    /** Reads the address; what it does not say, or says wrongly, is as usual. */
    public static ListState read(Map<String, String> address, Collection<String> filterKeys, List<String> columns) {
        Map<String, String> filters = filterKeys.stream().filter(key -> !address.getOrDefault(key, "").isBlank())
                .collect(Collectors.toMap(key -> key, address::get));
        int size = whole(address.get("size"), USUAL);
        return new ListState(address.getOrDefault("q", "").strip(), filters, address.getOrDefault("sort", ""),
                Math.max(1, whole(address.get("page"), 1)), SIZES.contains(size) ? size : USUAL, columns);
    }

    /** What the query service is asked. */
    public ListQuery query() {
        return new ListQuery(search, filters, sortKey(), descending(), (page - 1) * size, size);
    }

    /** The column sorted by; empty: the list's own order. */
    public String sortKey() {
        return descending() ? sort.substring(1) : sort;
    }

    public boolean descending() {
        return sort.startsWith("-");
    }

    /** Sorted by the column; by the same column again: the other way round. */
    public ListState sortedBy(String key) {
        return new ListState(search, filters, sort.equals(key) ? "-" + key : key, 1, size, columns);
    }

    /** With this value of the filter; null: with none. */
    public ListState filteredBy(String key, String value) {
        Map<String, String> others = new TreeMap<>(filters);
        others.remove(key);
        if (value != null) {
            others.put(key, value);
        }
        return new ListState(search, others, sort, 1, size, columns);
    }

    /** Without search and filters. */
    public ListState cleared() {
        return new ListState("", Map.of(), sort, 1, size, columns);
    }

    public ListState at(int other) {
        return new ListState(search, filters, sort, other, size, columns);
    }

    public ListState sized(int other) {
        return new ListState(search, filters, sort, 1, other, columns);
    }

    /** The parameters that differ from the usual, in a fixed order: for hidden fields of a form. */
    public Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        put(all, "q", search, "");
        new TreeMap<>(filters).forEach((key, value) -> put(all, key, value, ""));
        put(all, "sort", sort, "");
        put(all, "page", String.valueOf(page), "1");
        put(all, "size", String.valueOf(size), String.valueOf(USUAL));
        return all;
    }

    /** The query string with its question mark; empty where all is as usual. */
    public String address() {
        String pairs = Stream.concat(parameters().entrySet().stream(), columns.stream().map(column -> Map.entry("cols", column)))
                .map(pair -> encode(pair.getKey()) + "=" + encode(pair.getValue()))
                .collect(Collectors.joining("&"));
        return pairs.isEmpty() ? "" : "?" + pairs;
    }

    private static void put(Map<String, String> all, String key, String value, String usual) {
        if (!value.equals(usual)) {
            all.put(key, value);
        }
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static int whole(String words, int usual) {
        return words != null && words.matches("\\d{1,6}") ? Integer.parseInt(words) : usual;
    }
}

package kz.bagalau.acts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.json.JsonObject;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Gap;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Need;
import kz.bagalau.law.process.Route;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.time.Event;

/**
 * Reads {@code route.json}: tracks by name, each with its gaps, ends, strip and moves, a row a line. An edition that
 * amends another brings only the tracks that it changes; each replaces the whole track of that name, or, saying
 * {@code "amends": true}, the moves of it that change ({@link MergeRoute}).
 */
public final class RouteReader {

    /** Where a row names no medium: any signature may be on paper. */
    private static final Set<Medium> PAGE_OR_PAPER = Set.of(Medium.SYSTEM, Medium.PAPER);

    private final EditionId edition;
    private final Reading reading;
    private final String file;

    RouteReader(EditionId edition, Reading reading) {
        this.edition = edition;
        this.reading = reading;
        this.file = edition + "/route.json";
    }

    /**
     * Reads and checks a route.
     *
     * @param edition whose points the rows cite
     * @param rules   the names of the edition's rules, for terms and votes
     * @param json    the route as the edition holds it
     * @throws EditionRefused naming track, row and reason: an unknown key or word, a dangling name, a stage that cannot
     *                        be reached or left
     */
    public static Route read(EditionId edition, Collection<String> rules, String json) {
        RouteReader reader = new RouteReader(edition, Reading.STRICT);
        return reader.read(rules, JsonFile.read(reader.file, json)).orElseThrow();
    }

    /** The route; of a reading that goes on, only if every row can be read. */
    Optional<Route> read(Collection<String> rules, JsonObject json) {
        Node root = new Node(file, "route", json, reading, "/route");
        List<Track> tracks = new ArrayList<>();
        root.keys().forEach(name -> reading.part(file, "route." + name, () -> track(name, root.object(name))).ifPresent(tracks::add));
        if (tracks.size() < json.size()) {
            return Optional.empty();
        }
        Route route = Route.of(edition, tracks);
        new RouteCheck(route, Set.copyOf(rules), file, reading).run();
        return Optional.of(route);
    }

    private Track track(String name, Node node) {
        Map<String, Gap> gaps = node.has("gaps") ? gaps(node.object("gaps")) : Map.of();
        List<Move> moves = node.objects("moves").stream().flatMap(row -> reading.part(file, row.place(), () -> move(row, gaps)).stream()).toList();
        Track track = new Track(name(node, name), stages(node, "ends"),
                node.strings("strip").stream().map(place -> place(node, place)).toList(), moves, citation(node, List.of()));
        node.done();
        return track;
    }

    private static Map<String, Gap> gaps(Node all) {
        Map<String, Gap> gaps = new HashMap<>();
        all.keys().forEach(name -> gaps.put(name, RuleNode.gap(all.object(name))));
        return gaps;
    }

    private Move move(Node row, Map<String, Gap> gaps) {
        List<Gap> silences = optional(row, "gaps").stream().flatMap(name -> known(row, gaps, name).stream()).toList();
        Move move = new Move(stages(row, "from"), row.one(Deed.class, "deed"), filled(row, "by", Role.class),
                row.has("media") ? filled(row, "media", Medium.class) : PAGE_OR_PAPER, needs(row, "needs"), needs(row, "until"),
                row.has("within") ? Optional.of(row.string("within")) : Optional.empty(), stage(row, row.string("to")),
                many(row, "onLapse", Deed.class), many(row, "events", Event.class), many(row, "informs", Role.class), citation(row, silences), silences);
        row.done();
        return move;
    }

    private static List<Need> needs(Node row, String key) {
        return row.has(key) ? row.objects(key).stream().map(NeedReader::read).toList() : List.of();
    }

    /** A row that fills a gap is not the act's words, unless the row says so itself. */
    private Citation citation(Node node, List<Gap> silences) {
        Basis implied = silences.stream().map(Gap::basis).findFirst().orElse(Basis.TEXT);
        Basis basis = node.has("basis") ? node.one(Basis.class, "basis") : implied;
        return RuleNode.citation(node, edition, basis);
    }

    static TrackName name(Node node, String name) {
        try {
            return TrackName.parse(name);
        } catch (IllegalArgumentException e) {
            return node.wrong(TrackName.of(TrackKind.CASE), "reader.track", Arg.word(name));
        }
    }

    static Set<Stage> stages(Node node, String key) {
        Set<Stage> stages = new LinkedHashSet<>();
        node.strings(key).forEach(name -> stages.add(stage(node, name)));
        return stages.isEmpty() ? node.wrong(Set.of(Stage.NONE), "reader.missing", Arg.word(key)) : stages;
    }

    private static List<Stage> place(Node node, String stages) {
        return List.of(stages.split("\\|")).stream().map(name -> stage(node, name)).toList();
    }

    private static Stage stage(Node node, String name) {
        try {
            return name.equals(Node.WRONG) ? Stage.NONE : Stage.of(name);
        } catch (IllegalArgumentException e) {
            return node.wrong(Stage.NONE, "reader.stage", Arg.word(name));
        }
    }

    private static List<String> optional(Node node, String key) {
        return node.has(key) ? node.strings(key) : List.of();
    }

    private static <E extends Enum<E>> Set<E> many(Node node, String key, Class<E> kind) {
        return node.has(key) ? Set.copyOf(node.many(kind, key)) : Set.of();
    }

    private static <E extends Enum<E>> Set<E> filled(Node node, String key, Class<E> kind) {
        Set<E> all = many(node, key, kind);
        return all.isEmpty() ? node.wrong(Set.copyOf(List.of(kind.getEnumConstants())), "reader.missing", Arg.word(key)) : all;
    }

    private static Optional<Gap> known(Node row, Map<String, Gap> gaps, String name) {
        return gaps.containsKey(name) ? Optional.of(gaps.get(name)) : row.wrong(Optional.empty(), "reader.gap", Arg.word(name));
    }
}

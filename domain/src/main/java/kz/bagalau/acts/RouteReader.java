package kz.bagalau.acts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Gap;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Need;
import kz.bagalau.law.process.Route;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
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

    private RouteReader(EditionId edition) {
        this.edition = edition;
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
        String file = edition + "/route.json";
        Node root = new Node(file, "route", JsonFile.read(file, json));
        RouteReader reader = new RouteReader(edition);
        List<Track> tracks = new ArrayList<>();
        root.keys().forEach(name -> tracks.add(reader.track(name, root.object(name))));
        Route route = Route.of(edition, tracks);
        new RouteCheck(route, Set.copyOf(rules), file).run();
        return route;
    }

    private Track track(String name, Node node) {
        Map<String, Gap> gaps = node.has("gaps") ? gaps(node.object("gaps")) : Map.of();
        List<Move> moves = node.objects("moves").stream().map(row -> move(row, gaps)).toList();
        Track track = new Track(name(node, name), stages(node, "ends"),
                node.strings("strip").stream().map(place -> place(node, place)).toList(), moves, citation(node, List.of()));
        node.done();
        return track;
    }

    private static Map<String, Gap> gaps(Node all) {
        Map<String, Gap> gaps = new HashMap<>();
        all.keys().forEach(name -> gaps.put(name, gap(all.object(name))));
        return gaps;
    }

    private static Gap gap(Node node) {
        Basis basis = node.has("basis") ? node.one(Basis.class, "basis") : Basis.INTERPRETATION;
        if (basis == Basis.TEXT) {
            throw node.refused("reader.gapText");
        }
        Gap gap = new Gap(node.text("about"), node.text("decision"), node.text("why"), basis);
        node.done();
        return gap;
    }

    private Move move(Node row, Map<String, Gap> gaps) {
        List<Gap> silences = optional(row, "gaps").stream().map(name -> known(row, gaps, name)).toList();
        Move move = new Move(stages(row, "from"), row.one(Deed.class, "deed"), filled(row, "by", Role.class),
                row.has("media") ? filled(row, "media", Medium.class) : PAGE_OR_PAPER, needs(row, "needs"), needs(row, "until"),
                row.has("within") ? Optional.of(row.string("within")) : Optional.empty(), stage(row, row.string("to")),
                many(row, "onLapse", Deed.class), many(row, "events", Event.class), citation(row, silences), silences);
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
        List<PointRef> points = optional(node, "points").stream().map(label -> point(node, label)).toList();
        if (points.isEmpty() && basis == Basis.TEXT) {
            throw node.refused("reader.noPoint");
        }
        return new Citation(edition, points, basis);
    }

    private static PointRef point(Node node, String label) {
        try {
            return PointRef.of(label);
        } catch (IllegalArgumentException e) {
            throw node.refused("reader.point", Arg.word(label));
        }
    }

    static TrackName name(Node node, String name) {
        try {
            return TrackName.parse(name);
        } catch (IllegalArgumentException e) {
            throw node.refused("reader.track", Arg.word(name));
        }
    }

    static Set<Stage> stages(Node node, String key) {
        Set<Stage> stages = new LinkedHashSet<>();
        node.strings(key).forEach(name -> stages.add(stage(node, name)));
        if (stages.isEmpty()) {
            throw node.refused("reader.missing", Arg.word(key));
        }
        return stages;
    }

    private static List<Stage> place(Node node, String stages) {
        return List.of(stages.split("\\|")).stream().map(name -> stage(node, name)).toList();
    }

    private static Stage stage(Node node, String name) {
        try {
            return Stage.of(name);
        } catch (IllegalArgumentException e) {
            throw node.refused("reader.stage", Arg.word(name));
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
        if (all.isEmpty()) {
            throw node.refused("reader.missing", Arg.word(key));
        }
        return all;
    }

    private static Gap known(Node row, Map<String, Gap> gaps, String name) {
        if (!gaps.containsKey(name)) {
            throw row.refused("reader.gap", Arg.word(name));
        }
        return gaps.get(name);
    }
}

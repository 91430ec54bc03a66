package kz.bagalau.acts;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Document;
import kz.bagalau.law.process.Need;

/**
 * Reads the guard of a row: {@code joined} with {@code in}, {@code documents}, {@code signers} with {@code count},
 * {@code holds}, {@code lapsed}, {@code is} or {@code not}.
 */
final class NeedReader {

    private static final Map<String, Function<Node, Need>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("joined", node -> new Need.Joined(RouteReader.name(node, node.string("joined")),
                RouteReader.stages(node, "in"), node.flag("optional", false)));
        KINDS.put("documents", node -> new Need.Documents(documents(node)));
        KINDS.put("signers", node -> new Need.Signers(node.one(Role.class, "signers"), node.whole("count", 0)));
        KINDS.put("holds", node -> new Need.Holds(node.string("holds")));
        KINDS.put("lapsed", node -> new Need.Lapsed(node.string("lapsed")));
        KINDS.put("is", node -> new Need.Is(node.one(Circumstance.class, "is"), true));
        KINDS.put("not", node -> new Need.Is(node.one(Circumstance.class, "not"), false));
    }

    private NeedReader() {
    }

    static Need read(Node node) {
        String kind = KINDS.keySet().stream().filter(node::has).findFirst()
                .orElseThrow(() -> node.refused("reader.need", Arg.word(KINDS.keySet().toString())));
        Need need = KINDS.get(kind).apply(node);
        node.done();
        return need;
    }

    private static Set<Document> documents(Node node) {
        Set<Document> all = EnumSet.noneOf(Document.class);
        all.addAll(node.many(Document.class, "documents"));
        return all.isEmpty() ? node.wrong(EnumSet.allOf(Document.class), "reader.missing", Arg.word("documents")) : all;
    }
}

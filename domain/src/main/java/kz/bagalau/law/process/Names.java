package kz.bagalau.law.process;

import java.util.Collection;

import kz.bagalau.law.explain.Arg;

/** Names of the process as values of a sentence: keys of the bundle, in a stable order. */
final class Names {

    private Names() {
    }

    static String key(TrackKind kind, Stage stage) {
        return "stage." + kind + "." + stage;
    }

    static Arg stages(TrackKind kind, Collection<Stage> stages) {
        return Arg.many(stages.stream().map(stage -> key(kind, stage)).sorted().map(Arg::key).toList());
    }

    static Arg keys(String prefix, Collection<? extends Enum<?>> names) {
        return Arg.many(names.stream().map(name -> prefix + name.name()).sorted().map(Arg::key).toList());
    }
}

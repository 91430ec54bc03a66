package kz.bagalau.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs {@link ReadingMain} in fresh JVMs and takes down what each says. */
final class Reading {

    private Reading() {
    }

    /** The milliseconds of so many fresh JVMs, in the order in which they ran. */
    static List<Double> fresh(int times) throws IOException, InterruptedException {
        List<Double> taken = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                    ReadingMain.class.getName()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(ReadingMain.class.getName() + " ended with " + process.exitValue());
            }
            taken.add(Double.valueOf(said.replaceFirst("(?s).*: ([0-9.]+) ms.*", "$1")));
        }
        return taken;
    }

    static double median(List<Double> taken) {
        return taken.stream().sorted().toList().get(taken.size() / 2);
    }
}

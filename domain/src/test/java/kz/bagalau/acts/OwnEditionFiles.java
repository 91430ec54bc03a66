package kz.bagalau.acts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import kz.bagalau.law.act.Edition;
import kz.bagalau.law.process.Route;

/**
 * The two editions that ship as test data only, folders of files as an administrator would have them, for tests: by way of an archive
 * and of the check. Other modules find them at {@code ../domain/src/test/resources/own}.
 */
public final class OwnEditionFiles {

    private OwnEditionFiles() {
    }

    public static List<String> names() {
        return List.of("2016-like", "2025-like");
    }

    static EditionSource source(String name) {
        return EditionSource.ofZip(new ByteArrayInputStream(zip(name)));
    }

    public static EditionReport report(String name) {
        return CheckEdition.check(source(name), ShippedEditions::canonical);
    }

    public static Route route(String name) {
        Edition edition = report(name).edition().orElseThrow();
        return RouteReader.read(edition.id(), edition.rules().keySet(), edition.route());
    }

    /** The folder packed as an archiver packs it. */
    static byte[] zip(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes); Stream<Path> files = Files.walk(folder(name))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                zip.putNextEntry(new ZipEntry(name + "/" + folder(name).relativize(file).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(file));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return bytes.toByteArray();
    }

    private static Path folder(String name) {
        try {
            return Path.of(OwnEditionFiles.class.getResource("/own/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(name, e);
        }
    }
}

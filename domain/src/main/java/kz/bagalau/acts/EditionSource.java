package kz.bagalau.acts;

import static kz.bagalau.acts.Provider.JSON;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.json.JsonObjectBuilder;

import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.explain.Arg;

/**
 * The files of one edition in hand, by name: {@code act.json}, {@code rules.json}, {@code route.json},
 * {@code text.ru.md} or {@code text.kk.md}, {@code <annex>.json}, {@code forms/<form>.json}, {@code examples.json}.
 * That their names and sizes are those of an edition is sure; whether they are sound, {@link CheckEdition} says.
 */
public record EditionSource(EditionId id, SortedMap<String, String> files) {

    private static final Pattern NAME = Pattern.compile("(forms/)?[a-z0-9]{1,40}(-[a-z0-9]{1,40}){0,8}\\.json|text\\.(kk|ru|en)\\.md");

    /** @throws EditionRefused if a name is none of an edition's files, or there is too much */
    public EditionSource {
        Objects.requireNonNull(id, "id");
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        refuse(files.size() > UploadLimits.FILES, "-", "upload.entries", UploadLimits.FILES);
        long all = 0;
        for (var file : files.entrySet()) {
            refuse(!isName(file.getKey()), CleanText.shown(file.getKey()), "upload.name", 0);
            refuse(file.getValue().length() > UploadLimits.FILE, file.getKey(), "upload.file", UploadLimits.FILE);
            all += file.getValue().length();
        }
        refuse(all > UploadLimits.ALL, "-", "upload.all", UploadLimits.ALL);
    }

    /**
     * The edition out of an archive; the one folder in which its files lie is its id.
     *
     * @throws EditionRefused naming entry, limit and reason, if the archive is not one of an edition's files
     */
    public static EditionSource ofZip(InputStream in) {
        return ReadZip.read(in, Optional.empty());
    }

    /**
     * The edition out of an archive, with the id given by whoever brings it, whatever its folder is called.
     *
     * @throws EditionRefused naming entry, limit and reason
     */
    public static EditionSource ofZip(InputStream in, EditionId id) {
        return ReadZip.read(in, Optional.of(id));
    }

    /** An edition that comes with the program, or a typical methodology they build on. */
    public static EditionSource shipped(EditionId id) {
        return ShippedEditions.source(id);
    }

    /** Out of a folder: the files that its act names. */
    static EditionSource of(EditionId id, Function<String, Optional<String>> files) {
        return new EditionSource(id, new EditionFiles(id, files, base -> "").all());
    }

    /** The archive, the same bytes for the same files. */
    public byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(id + "/" + file.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** All files as one JSON text, to be kept. */
    public String toJson() {
        JsonObjectBuilder all = JSON.createObjectBuilder();
        files.forEach(all::add);
        return JSON.createObjectBuilder().add("id", id.value()).add("files", all).build().toString();
    }

    /** @throws EditionRefused if the text is not written by {@link #toJson} */
    public static EditionSource ofJson(String json) {
        Node node = new Node("source", "-", JsonFile.read("source", json));
        EditionId id = EditionId.of(node.string("id"));
        Node all = node.object("files");
        node.done();
        SortedMap<String, String> files = new TreeMap<>();
        all.keys().forEach(name -> files.put(name, all.verbatim(name)));
        return new EditionSource(id, files);
    }

    public Optional<String> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** The same under another id. */
    public EditionSource as(EditionId other) {
        return new EditionSource(other, files);
    }

    /** With this file in place of the one of that name, if there was one. */
    public EditionSource with(String name, String text) {
        SortedMap<String, String> changed = new TreeMap<>(files);
        changed.put(name, text);
        return new EditionSource(id, changed);
    }

    public EditionSource without(String name) {
        SortedMap<String, String> changed = new TreeMap<>(files);
        changed.remove(name);
        return new EditionSource(id, changed);
    }

    /**
     * The canonical form of a source that is sound.
     *
     * @throws EditionRefused at its first mistake
     */
    public String resolve(Function<EditionId, String> bases) {
        return resolution(bases).resolve();
    }

    EditionFiles resolution(Function<EditionId, String> bases) {
        return new EditionFiles(id, this::file, bases);
    }

    /** Whether a file of an edition can be called so. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    private static void refuse(boolean wrong, String file, String key, int limit) {
        if (wrong) {
            throw new EditionRefused(file, "-", key, Arg.word(String.valueOf(limit)));
        }
    }
}

package kz.bagalau.web.wire;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A body whose length was not announced, counted into a file of its own before anything reads it. The file goes with the request. */
final class Spool implements AutoCloseable {

    private static final int CHUNK = 8192;

    private final Path file;
    private final boolean whole;

    private Spool(Path file, boolean whole) {
        this.file = file;
        this.whole = whole;
    }

    /** Reads the body as far as the limit. */
    static Spool of(InputStream body, long most) throws IOException {
        Path file = Files.createTempFile("bagalau-", ".body");
        try (var out = Files.newOutputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            long length = 0;
            int read = body.read(chunk);
            while (read >= 0 && length + read <= most) {
                out.write(chunk, 0, read);
                length += read;
                read = body.read(chunk);
            }
            return new Spool(file, read < 0);
        } catch (IOException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    /** False when the body was longer than the limit. */
    boolean whole() {
        return whole;
    }

    /** The request, which reads the body from the file. */
    HttpServletRequest request(HttpServletRequest request) throws IOException {
        return new Spooled(request, new Body(Files.newInputStream(file)), Files.size(file));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private static final class Spooled extends HttpServletRequestWrapper {

        private final Body body;
        private final long length;

        Spooled(HttpServletRequest request, Body body, long length) {
            super(request);
            this.body = body;
            this.length = length;
        }

        @Override
        public ServletInputStream getInputStream() {
            return body;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            String charset = getCharacterEncoding() == null ? StandardCharsets.UTF_8.name() : getCharacterEncoding();
            return new BufferedReader(new InputStreamReader(body, charset));
        }

        @Override
        public int getContentLength() {
            return (int) length;
        }

        @Override
        public long getContentLengthLong() {
            return length;
        }
    }

    /** What lies in the file; nobody reads it without waiting. */
    private static final class Body extends ServletInputStream {

        private final InputStream in;
        private boolean finished;

        Body(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            return noted(in.read());
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return noted(in.read(bytes, offset, length));
        }

        private int noted(int read) {
            finished = finished || read < 0;
            return read;
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("no request is read asynchronously");
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}

package kz.bagalau.campaign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Loads our classes anew, so that they read the editions anew, with some files of the class path replaced. */
final class MutantLoader extends ClassLoader {

    private static final Map<String, byte[]> CLASSES = new ConcurrentHashMap<>();

    private final Map<String, byte[]> replaced;

    MutantLoader(Map<String, byte[]> replaced) {
        super(MutantLoader.class.getClassLoader());
        this.replaced = replaced;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("kz.bagalau.") || name.startsWith("kz.bagalau.campaign.")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known != null ? known : define(name);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        byte[] code = CLASSES.computeIfAbsent(name, MutantLoader::code);
        if (code.length == 0) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, code, 0, code.length);
    }

    private static byte[] code(String name) {
        try (InputStream in = MutantLoader.class.getClassLoader().getResourceAsStream(name.replace('.', '/') + ".class")) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    @Override
    public URL getResource(String name) {
        byte[] bytes = replaced.get(name);
        return bytes == null ? super.getResource(name) : url(name, bytes);
    }

    private static URL url(String name, byte[] bytes) {
        try {
            return new URL(null, "mutant:" + name, new Handler(bytes));
        } catch (MalformedURLException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** Opens a file that exists in memory only. */
    private static final class Handler extends URLStreamHandler {

        private final byte[] bytes;

        Handler(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
                @Override
                public void connect() {
                    connected = true;
                }

                @Override
                public InputStream getInputStream() {
                    return new ByteArrayInputStream(bytes);
                }
            };
        }
    }
}

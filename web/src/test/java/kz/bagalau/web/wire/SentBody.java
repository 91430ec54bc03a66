package kz.bagalau.web.wire;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/** The body of a request that is all there, as a servlet reads it. */
public final class SentBody extends ServletInputStream {

    private final ByteArrayInputStream in;

    public SentBody(byte[] bytes) {
        in = new ByteArrayInputStream(bytes);
    }

    /** A request or response of the servlet interfaces, as far as its handler answers. */
    public static <T> T of(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public int read() {
        return in.read();
    }

    @Override
    public int read(byte[] to, int offset, int length) {
        return in.read(to, offset, length);
    }

    @Override
    public boolean isFinished() {
        return in.available() == 0;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
        throw new IllegalStateException("nobody reads asynchronously here");
    }
}

package kz.bagalau.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A value of DER, read and written by another hand than the one that seals. */
record Der(int tag, byte[] value) {

    static Der read(byte[] bytes) {
        return all(bytes).get(0);
    }

    private static List<Der> all(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        List<Der> found = new ArrayList<>();
        while (in.hasRemaining()) {
            int tag = in.get() & 0xFF;
            int length = in.get() & 0xFF;
            if (length > 0x80) {
                int octets = length & 0x7F;
                length = 0;
                for (int i = 0; i < octets; i++) {
                    length = length << 8 | in.get() & 0xFF;
                }
            }
            byte[] value = new byte[length];
            in.get(value);
            found.add(new Der(tag, value));
        }
        return found;
    }

    /** What is inside, by its place. */
    Der at(int... path) {
        Der one = this;
        for (int place : path) {
            one = all(one.value).get(place);
        }
        return one;
    }

    static byte[] of(int tag, byte[]... parts) {
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        List.of(parts).forEach(value::writeBytes);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(tag);
        if (value.size() < 0x80) {
            whole.write(value.size());
        } else {
            whole.write(0x82);
            whole.write(value.size() >> 8);
            whole.write(value.size());
        }
        whole.writeBytes(value.toByteArray());
        return whole.toByteArray();
    }
}

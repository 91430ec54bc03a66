package kz.bagalau.acts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** An archive written byte by byte, for tests: it can say what no decent archiver would. */
final class RawZip {

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final ByteArrayOutputStream list = new ByteArrayOutputStream();
    private int listed;

    RawZip file(String name, String text) {
        return entry(name, text.getBytes(StandardCharsets.UTF_8));
    }

    RawZip entry(String name, byte[] bytes) {
        return list(name, content(name, bytes, 0), 0, 0);
    }

    RawZip link(String name, String target) {
        return list(name, content(name, target.getBytes(StandardCharsets.UTF_8), 0), 0, 0xA1FF << 16);
    }

    RawZip encrypted(String name) {
        return list(name, content(name, new byte[] {1, 2, 3}, 1), 1, 0);
    }

    /** Lies in the archive, but its list does not say so. */
    RawZip unlisted(String name, String text) {
        content(name, text.getBytes(StandardCharsets.UTF_8), 0);
        return this;
    }

    /** A name in the list that leads to what another lists too. */
    RawZip alias(String name, int begins) {
        return list(name, begins, 0, 0);
    }

    /** A megabyte of the same sign packs into a thousand bytes. */
    RawZip bomb(String name, int size) {
        return entry(name, new byte[size]);
    }

    private int content(String name, byte[] bytes, int flags) {
        int begins = content.size();
        byte[] packed = packed(bytes);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        byte[] label = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer head = buffer(30).putInt(0x04034b50).putShort((short) 20).putShort((short) (flags | 0x800)).putShort((short) 8).putInt(0)
                .putInt((int) sum.getValue()).putInt(packed.length).putInt(bytes.length).putShort((short) label.length).putShort((short) 0);
        content.writeBytes(head.array());
        content.writeBytes(label);
        content.writeBytes(packed);
        return begins;
    }

    private RawZip list(String name, int begins, int flags, int attributes) {
        byte[] label = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer head = buffer(46).putInt(0x02014b50).putShort((short) (3 << 8 | 20)).putShort((short) 20).putShort((short) (flags | 0x800))
                .putShort((short) 8).putInt(0).putInt(0).putInt(0).putInt(0).putShort((short) label.length).putShort((short) 0).putShort((short) 0)
                .putShort((short) 0).putShort((short) 0).putInt(attributes).putInt(begins);
        list.writeBytes(head.array());
        list.writeBytes(label);
        listed++;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(content.toByteArray());
        all.writeBytes(list.toByteArray());
        all.writeBytes(buffer(22).putInt(0x06054b50).putInt(0).putShort((short) listed).putShort((short) listed)
                .putInt(list.size()).putInt(content.size()).putShort((short) 0).array());
        return all.toByteArray();
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes());
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] packed(byte[] bytes) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        while (!deflater.finished()) {
            packed.write(some, 0, deflater.deflate(some));
        }
        deflater.end();
        return packed.toByteArray();
    }
}

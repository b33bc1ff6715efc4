package dev.callout.travel;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/**
 * Walks the blocks of a PBF file without unpacking them, so that a file that was cut off is told as such before an import is
 * begun. A block is a four-byte length, a header with type (field 1) and size of the content (field 3), and the content.
 */
final class PbfCheck {
    private static final int LONGEST_HEADER = 64 * 1024;
    private static final int LONGEST_CONTENT = 32 * 1024 * 1024;

    private PbfCheck() {}

    static void check(RoadExtract extract, InputStream file) throws IOException {
        long size = Files.size(extract.file());
        long at = 0;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(file))) {
            for (int block = 1; at < size; block++) {
                if (size - at < Integer.BYTES) {
                    throw cutOff(extract, block, size);
                }
                int headerLength = in.readInt();
                if (headerLength <= 0 || headerLength > LONGEST_HEADER) {
                    throw extract.fault(
                            "roads-broken",
                            null,
                            "Block " + block + " at byte " + at + " is no block of a PBF extract");
                }
                if (size - at - Integer.BYTES < headerLength) {
                    throw cutOff(extract, block, size);
                }
                Header header = header(in.readNBytes(headerLength));
                boolean expected = block == 1 ? header.type.equals("OSMHeader") : header.type.equals("OSMData");
                if (!expected || header.contentLength < 0 || header.contentLength > LONGEST_CONTENT) {
                    throw extract.fault(
                            "roads-broken",
                            header.type,
                            "Block " + block + " at byte " + at + " is not what belongs there");
                }
                at += Integer.BYTES + headerLength + header.contentLength;
                if (at > size) {
                    throw cutOff(extract, block, size);
                }
                in.skipNBytes(header.contentLength);
            }
        } catch (EOFException cut) {
            throw cutOff(extract, 0, size);
        }
    }

    private static RuntimeException cutOff(RoadExtract extract, int block, long size) {
        return extract.fault(
                "roads-cut-off", null, "The file ends at byte " + size + " in the middle of block " + block);
    }

    private static Header header(byte[] bytes) throws IOException {
        CodedInputStream in = CodedInputStream.newInstance(bytes);
        String type = "";
        int contentLength = -1;
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 1 -> type = in.readString();
                case 3 -> contentLength = in.readInt32();
                default -> in.skipField(tag);
            }
        }
        return new Header(type, contentLength);
    }

    private record Header(String type, int contentLength) {}
}

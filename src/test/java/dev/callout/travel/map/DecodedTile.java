package dev.callout.travel.map;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a tile back, field by field after the format's specification. */
record DecodedTile(List<Drawn> features) {
    /** @param lines each as x, y, x, y, … in units of the grid; closed ones without their first point again */
    record Drawn(String layer, int type, Map<String, Object> attributes, List<List<Integer>> lines) {}

    static DecodedTile of(byte[] tile) {
        List<Drawn> features = new ArrayList<>();
        try {
            for (byte[] layer : fields(tile).getOrDefault(3, List.of())) {
                readLayer(fields(layer), features);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new DecodedTile(features);
    }

    List<Drawn> in(String layer) {
        return features.stream().filter(feature -> feature.layer.equals(layer)).toList();
    }

    private static void readLayer(Map<Integer, List<byte[]>> layer, List<Drawn> to) throws IOException {
        List<String> keys = layer.getOrDefault(3, List.of()).stream()
                .map(key -> new String(key, StandardCharsets.UTF_8))
                .toList();
        List<Object> values = new ArrayList<>();
        for (byte[] value : layer.getOrDefault(4, List.of())) {
            values.add(value(value));
        }
        for (byte[] bytes : layer.getOrDefault(2, List.of())) {
            Map<Integer, List<byte[]>> feature = fields(bytes);
            List<Integer> tags = numbers(first(feature, 2));
            Map<String, Object> attributes = new HashMap<>();
            for (int i = 0; i < tags.size(); i += 2) {
                attributes.put(keys.get(tags.get(i)), values.get(tags.get(i + 1)));
            }
            int type = numbers(first(feature, 3)).get(0);
            to.add(new Drawn(
                    new String(first(layer, 1), StandardCharsets.UTF_8),
                    type,
                    attributes,
                    lines(numbers(first(feature, 4)))));
        }
    }

    private static List<List<Integer>> lines(List<Integer> commands) {
        List<List<Integer>> lines = new ArrayList<>();
        int x = 0;
        int y = 0;
        for (int at = 0; at < commands.size(); ) {
            int command = commands.get(at) & 7;
            int count = command == 7 ? 0 : commands.get(at) >> 3;
            at++;
            for (int i = 0; i < count; i++, at += 2) {
                x += CodedInputStream.decodeZigZag32(commands.get(at));
                y += CodedInputStream.decodeZigZag32(commands.get(at + 1));
                if (command == 1) {
                    lines.add(new ArrayList<>());
                }
                lines.get(lines.size() - 1).addAll(List.of(x, y));
            }
        }
        return lines;
    }

    private static byte[] first(Map<Integer, List<byte[]>> message, int field) {
        return message.getOrDefault(field, List.of(new byte[0])).get(0);
    }

    private static Object value(byte[] bytes) throws IOException {
        CodedInputStream in = CodedInputStream.newInstance(bytes);
        return switch (WireFormat.getTagFieldNumber(in.readTag())) {
            case 1 -> in.readString();
            case 6 -> (int) in.readSInt64();
            default -> in.readBool();
        };
    }

    private static List<Integer> numbers(byte[] packed) throws IOException {
        CodedInputStream in = CodedInputStream.newInstance(packed);
        List<Integer> numbers = new ArrayList<>();
        while (!in.isAtEnd()) {
            numbers.add(in.readUInt32());
        }
        return numbers;
    }

    /** Numbers are given back as their own packed bytes. */
    private static Map<Integer, List<byte[]>> fields(byte[] message) throws IOException {
        CodedInputStream in = CodedInputStream.newInstance(message);
        Map<Integer, List<byte[]>> fields = new HashMap<>();
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            byte[] field = WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_VARINT
                    ? varint(in.readUInt32())
                    : in.readByteArray();
            fields.computeIfAbsent(WireFormat.getTagFieldNumber(tag), number -> new ArrayList<>())
                    .add(field);
        }
        return fields;
    }

    private static byte[] varint(int number) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        out.writeUInt32NoTag(number);
        out.flush();
        return bytes.toByteArray();
    }
}

package dev.callout.travel.map;

import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Writes one layer of a tile in the Mapbox Vector Tile format, version 2.1. Field numbers are those of its
 * {@code vector_tile.proto}; keys and values are tables that features point into.
 */
final class TileWriter {
    static final int EXTENT = 4_096;

    private static final int LAYER = 3;

    private final String name;
    private final Map<String, Integer> keys = new LinkedHashMap<>();
    private final Map<Object, Integer> values = new LinkedHashMap<>();
    private final List<byte[]> features = new ArrayList<>();

    TileWriter(String name) {
        this.name = name;
    }

    /** Geometries that vanish in the tile's grid are left out. */
    void add(Shape shape, TileGeometry geometry) {
        int[] commands = geometry.commands();
        if (commands.length == 0) {
            return;
        }
        // Sorted, so that a tile made by another process has the same bytes.
        int[] tags = new TreeMap<>(shape.attributes())
                .entrySet().stream()
                        .flatMapToInt(attribute ->
                                IntStream.of(index(keys, attribute.getKey()), index(values, attribute.getValue())))
                        .toArray();
        features.add(message(out -> {
            out.writeByteArray(2, packed(tags));
            out.writeEnum(3, geometry.type());
            out.writeByteArray(4, packed(commands));
        }));
    }

    /** The layer as it stands in a tile; nothing where it is empty. */
    byte[] bytes() {
        if (features.isEmpty()) {
            return new byte[0];
        }
        byte[] layer = message(out -> {
            out.writeString(1, name);
            for (byte[] feature : features) {
                out.writeByteArray(2, feature);
            }
            for (String key : keys.keySet()) {
                out.writeString(3, key);
            }
            for (Object value : values.keySet()) {
                out.writeByteArray(4, value(value));
            }
            out.writeUInt32(5, EXTENT);
            out.writeUInt32(15, 2);
        });
        return message(out -> out.writeByteArray(LAYER, layer));
    }

    private static <K> int index(Map<K, Integer> table, K entry) {
        Integer known = table.putIfAbsent(entry, table.size());
        return known == null ? table.size() - 1 : known;
    }

    private static byte[] value(Object value) {
        return message(out -> {
            if (value instanceof Boolean flag) {
                out.writeBool(7, flag);
            } else if (value instanceof Integer number) {
                out.writeSInt64(6, number);
            } else {
                out.writeString(1, value.toString());
            }
        });
    }

    private static byte[] packed(int[] numbers) {
        return message(out -> {
            for (int number : numbers) {
                out.writeUInt32NoTag(number);
            }
        });
    }

    private static byte[] message(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        try {
            writing.to(out);
            out.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private interface Writing {
        void to(CodedOutputStream out) throws IOException;
    }
}

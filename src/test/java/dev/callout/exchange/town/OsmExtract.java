package dev.callout.exchange.town;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an extract as any consumer would, so that tests judge the file and not the generator. */
final class OsmExtract {
    /** A way with its nodes' ids and tags. */
    record Way(List<Long> nodes, Map<String, String> tags) {
        boolean is(String key, String value) {
            return value.equals(tags.get(key));
        }

        boolean isForCars() {
            return tags.containsKey("highway") && !is("highway", "pedestrian") && !is("highway", "footway");
        }
    }

    final Map<Long, double[]> nodes = new HashMap<>();
    final List<Way> ways = new ArrayList<>();

    static OsmExtract read(Path file) {
        OsmExtract extract = new OsmExtract();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(in, "UTF-8");
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    extract.element(xml);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(failure);
        }
        return extract;
    }

    List<Way> roads() {
        return ways.stream().filter(Way::isForCars).toList();
    }

    private void element(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "node" ->
                nodes.put(Long.valueOf(xml.getAttributeValue(null, "id")), new double[] {
                    Double.parseDouble(xml.getAttributeValue(null, "lat")),
                    Double.parseDouble(xml.getAttributeValue(null, "lon"))
                });
            case "way" -> ways.add(new Way(new ArrayList<>(), new HashMap<>()));
            case "nd" -> last().nodes().add(Long.valueOf(xml.getAttributeValue(null, "ref")));
            case "tag" -> {
                if (!ways.isEmpty()) {
                    last().tags().put(xml.getAttributeValue(null, "k"), xml.getAttributeValue(null, "v"));
                }
            }
            default -> {}
        }
    }

    private Way last() {
        return ways.get(ways.size() - 1);
    }
}

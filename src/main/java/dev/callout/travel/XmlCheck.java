package dev.callout.travel;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an OSM XML file to its end, so that one that was cut off or is no extract is told as such before an import is begun.
 * A document type is refused: an extract has none, and it could make the reader open other files.
 */
final class XmlCheck {
    private XmlCheck() {}

    static void check(RoadExtract extract, InputStream file) throws IOException {
        int line = 1;
        try (InputStream in = open(extract, file)) {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            String root = null;
            boolean hasWay = false;
            while (xml.hasNext()) {
                int event = xml.next();
                line = xml.getLocation().getLineNumber();
                if (event == XMLStreamConstants.DTD) {
                    throw extract.fault("roads-broken", null, "Line " + line + " holds a document type");
                }
                if (event != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (root == null) {
                    root = xml.getLocalName();
                    if (!root.equals("osm")) {
                        throw extract.fault("roads-broken", root, "The document is not an OSM extract");
                    }
                }
                hasWay |= xml.getLocalName().equals("way");
            }
            if (!hasWay) {
                throw extract.fault("roads-empty", null, "The extract holds no way");
            }
        } catch (XMLStreamException broken) {
            throw extract.fault("roads-cut-off", null, "The XML breaks off or is not well-formed after line " + line);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static InputStream open(RoadExtract extract, InputStream file) throws IOException {
        InputStream in = new BufferedInputStream(file, 1 << 16);
        return extract.file().getFileName().toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
    }
}

package dev.callout.travel.map;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Whose data a map is drawn from, as it must be said on the map. */
public final class Attribution {
    /** Under ODbL, this stands on every map made from such an extract. */
    public static final String OSM = "© OpenStreetMap contributors";

    /** What the sample's town says of itself: nobody's data but ours. */
    private static final String INVENTED = "callout";

    private Attribution() {}

    /** Nothing for a town that was invented here; whatever does not say so is OpenStreetMap's. */
    static String of(Path extract) {
        String name = extract.getFileName().toString();
        return !name.endsWith(".pbf") && INVENTED.equals(generator(extract, name.endsWith(".gz"))) ? "" : OSM;
    }

    private static String generator(Path extract, boolean isPacked) {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream file = new BufferedInputStream(Files.newInputStream(extract));
                InputStream in = isPacked ? new GZIPInputStream(file) : file) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            xml.nextTag();
            String generator = xml.getAttributeValue(null, "generator");
            return generator == null ? "" : generator;
        } catch (IOException | XMLStreamException unreadable) {
            return "";
        }
    }
}

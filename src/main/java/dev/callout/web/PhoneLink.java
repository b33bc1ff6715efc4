package dev.callout.web;

import io.nayuki.qrcodegen.QrCode;

/**
 * A link that connects a technician's phone, to be read by its camera.
 *
 * @param technician the id
 * @param address where the link leads
 * @param size of the square code, in modules
 * @param strokes the dark modules as an SVG path, a unit a module
 */
record PhoneLink(
        String language, String technician, String name, String date, String address, int size, String strokes) {

    static PhoneLink of(String language, String technician, String name, String date, String address) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        StringBuilder strokes = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    strokes.append('M').append(x).append(',').append(y).append("h1v1h-1z");
                }
            }
        }
        return new PhoneLink(language, technician, name, date, address, code.size, strokes.toString());
    }

    /** Without the address: it lets in whoever reads it. */
    @Override
    public String toString() {
        return "PhoneLink[" + technician + "]";
    }
}

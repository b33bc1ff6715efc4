package dev.callout.exchange.town;

import java.util.List;

/**
 * What one operator's sample is drawn from. Everything in it is invented.
 *
 * @param folder below data-samples
 * @param language of its customers
 * @param people given names, surnames and phone numbers to draw from
 * @param reference how its visits are called, with a number in it
 * @param escalations whereto it is written about what; empty where nothing is escalated
 * @param coast whether its places are on the {@link InventedCoast}, with roads; else ways are straight lines
 */
record InventedOperator(
        String folder,
        int seed,
        String language,
        Names people,
        Area area,
        List<Job> jobs,
        List<Post> posts,
        int visits,
        String reference,
        String businessContract,
        String privateContract,
        int businessPercent,
        List<Route> escalations,
        boolean coast) {

    /** @param phone a number format; the numbers that it gives are assigned to nobody */
    record Names(List<String> given, List<String> surnames, List<String> phones, List<String> streets) {
        /** A number that nobody has. */
        String phone(int index) {
            String pattern = phones.get(index % phones.size());
            return String.format(pattern, index / phones.size());
        }
    }

    /** The territory, with the places that visits are in. */
    record Area(String id, String name, String zone, String calendar, List<Place> places) {
        /** Where technicians start unless they live elsewhere. */
        Place home() {
            return places.get(0);
        }
    }

    /** @param weight how many of the visits are here, against the other places */
    record Place(String name, double lat, double lon, double kilometres, int weight) {}

    /**
     * A kind of work.
     *
     * @param weight how many of the visits are of this kind, against the others
     * @param hours the windows that customers name; several are drawn from
     * @param skills beyond those of the kind
     */
    record Job(
            String kind, int weight, List<String> hours, String skills, List<String> equipment, List<String> notes) {}

    /**
     * A technician.
     *
     * @param place index of the place where the day starts
     */
    record Post(String skills, String shift, int place, int vanCapacity, String absences) {}

    /**
     * Where escalations of a product are written to.
     *
     * @param kinds of the work by which the product is delivered or repaired
     * @param count how many orders of it are escalated
     */
    record Route(String product, String address, List<String> kinds, int count) {}
}

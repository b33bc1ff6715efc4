package dev.callout.planning.bench;

import dev.callout.planning.rule.Cost;
import dev.callout.planning.rule.Prices;
import dev.callout.planning.search.RouteSearch;
import dev.callout.planning.search.SearchSettings;
import dev.callout.planning.timeline.PlanningFacts;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;

/** How time and memory grow with the day: ten visits a technician, up to six hundred technicians. */
public final class GrowthSection implements ReportSection {
    private static final double MEBIBYTE = 1 << 20;
    private static final int VISITS_A_TECHNICIAN = 10;

    private final List<Integer> sizes;
    private final double seconds;

    /** @param seconds processor seconds for each size, preparation included */
    public GrowthSection(List<Integer> sizes, double seconds) {
        this.sizes = List.copyOf(sizes);
        this.seconds = seconds;
    }

    @Override
    public String id() {
        return "growth";
    }

    @Override
    public String title() {
        return "From small to large";
    }

    @Override
    public void write(ReportText text) {
        text.paragraph(String.format(
                Locale.ROOT,
                "%.0f processor seconds each, preparation included, one thread; memory is the heap's peak, matrix included.",
                seconds));
        text.columns(
                "visits",
                "technicians",
                "prepared, s",
                "first plan, s",
                "hard",
                "medium, first",
                "medium, end",
                "left out",
                "iterations a second",
                "heap, MiB");
        for (int visits : sizes) {
            measure(visits, text);
        }
    }

    private void measure(int visits, ReportText text) {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        var problem = FieldServiceDay.of(visits / VISITS_A_TECHNICIAN, visits, 1);
        double begun = ProcessorTime.seconds();
        PlanningFacts facts = new PlanningFacts(problem);
        RouteSearch search = new RouteSearch(facts, new Prices(facts), new SearchSettings(1));
        double prepared = ProcessorTime.seconds() - begun;
        search.construct(() -> false);
        double first = ProcessorTime.seconds() - begun;
        long firstMedium = search.bestMedium();
        double span = Math.max(0.1, seconds - first);
        double[] spent = {0};
        search.improve(
                () -> Math.min(1, spent[0] / span),
                () -> {
                    spent[0] = ProcessorTime.seconds() - begun - first;
                    return spent[0] >= span;
                },
                Long.MAX_VALUE);
        Cost cost = search.bestCost();
        int standing = 0;
        for (int[] route : search.best().parts()) {
            standing += route.length;
        }
        long peak =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        text.row(
                visits,
                visits / VISITS_A_TECHNICIAN,
                prepared,
                first,
                cost.hard,
                firstMedium,
                cost.medium,
                facts.visits.partCount - standing,
                Math.round(search.iterations() / Math.max(0.001, spent[0])),
                Math.round(peak / MEBIBYTE));
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}

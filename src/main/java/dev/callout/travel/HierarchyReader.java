package dev.callout.travel;

import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.RoutingCHEdgeExplorer;
import com.graphhopper.storage.RoutingCHEdgeIterator;
import com.graphhopper.storage.RoutingCHEdgeIteratorState;
import com.graphhopper.storage.RoutingCHGraph;
import com.graphhopper.util.EdgeIteratorState;
import java.util.Arrays;

/**
 * Lays GraphHopper's hierarchy out flat. The library keeps only the weight of a shortcut; its time and length are summed up
 * here from the two edges that it stands for, which always come before it.
 */
final class HierarchyReader {
    private static final int ANY_NODE = Integer.MIN_VALUE;

    private final RoutingCHGraph graph;
    private final int baseEdges;

    /** By edge: the node at which "forth" begins, and time forth and back, and length. */
    private final int[] tail;

    private final int[] millisForth;
    private final int[] millisBack;
    private final int[] centimetres;

    private HierarchyReader(RoutingCHGraph graph) {
        this.graph = graph;
        this.baseEdges = graph.getEdges() - graph.getShortcuts();
        int edges = graph.getEdges();
        this.tail = new int[edges];
        this.millisForth = new int[edges];
        this.millisBack = new int[edges];
        this.centimetres = new int[edges];
    }

    static Hierarchy read(RoutingCHGraph graph) {
        HierarchyReader reader = new HierarchyReader(graph);
        reader.measureEdges();
        reader.measureShortcuts();
        return new Hierarchy(
                graph.getNodes(),
                reader.edges(graph.createOutEdgeExplorer(), false),
                reader.edges(graph.createInEdgeExplorer(), true));
    }

    private void measureEdges() {
        Weighting weighting = graph.getWeighting();
        for (int edge = 0; edge < baseEdges; edge++) {
            EdgeIteratorState state = graph.getBaseGraph().getEdgeIteratorState(edge, ANY_NODE);
            tail[edge] = state.getBaseNode();
            millisForth[edge] = millis(weighting, state, false);
            millisBack[edge] = millis(weighting, state, true);
            centimetres[edge] = (int) Math.round(state.getDistance() * 100);
        }
    }

    /** Zero stands where the edge cannot be used that way round: no shortcut stands for it then. */
    private static int millis(Weighting weighting, EdgeIteratorState edge, boolean reverse) {
        return Double.isFinite(weighting.calcEdgeWeight(edge, reverse))
                ? (int) Math.min(Hierarchy.TOO_FAR, weighting.calcEdgeMillis(edge, reverse))
                : 0;
    }

    private void measureShortcuts() {
        for (int edge = baseEdges; edge < tail.length; edge++) {
            RoutingCHEdgeIteratorState shortcut = graph.getEdgeIteratorState(edge, ANY_NODE);
            int from = shortcut.getBaseNode();
            int to = shortcut.getAdjNode();
            int first = shortcut.getSkippedEdge1();
            int second = shortcut.getSkippedEdge2();
            if (first >= edge || second >= edge) {
                throw new IllegalStateException("Shortcut " + edge + " stands before an edge that it is made of");
            }
            RoutingCHEdgeIteratorState last = graph.getEdgeIteratorState(second, to);
            if (last == null) {
                int swapped = first;
                first = second;
                second = swapped;
                last = graph.getEdgeIteratorState(second, to);
            }
            int middle = last.getBaseNode();
            tail[edge] = from;
            millisForth[edge] = millisFrom(from, first) + millisFrom(middle, second);
            millisBack[edge] = millisFrom(to, second) + millisFrom(middle, first);
            centimetres[edge] = centimetres[first] + centimetres[second];
        }
    }

    private int millisFrom(int node, int edge) {
        return tail[edge] == node ? millisForth[edge] : millisBack[edge];
    }

    /** @param reverse whether edges are driven from the upper end to the lower one */
    private Hierarchy.Edges edges(RoutingCHEdgeExplorer explorer, boolean reverse) {
        int nodes = graph.getNodes();
        int[] first = new int[nodes + 1];
        for (int node = 0; node < nodes; node++) {
            int rank = graph.getLevel(node);
            RoutingCHEdgeIterator edge = explorer.setBaseNode(node);
            while (edge.next()) {
                if (graph.getLevel(edge.getAdjNode()) > rank) {
                    first[rank + 1]++;
                }
            }
        }
        Arrays.parallelPrefix(first, Integer::sum);
        int count = first[nodes];
        Hierarchy.Edges edges =
                new Hierarchy.Edges(first, new int[count], new int[count], new int[count], new int[count]);
        for (int node = 0; node < nodes; node++) {
            fill(edges, node, explorer.setBaseNode(node), reverse);
        }
        return edges;
    }

    private void fill(Hierarchy.Edges edges, int node, RoutingCHEdgeIterator edge, boolean reverse) {
        int rank = graph.getLevel(node);
        int at = edges.first()[rank];
        while (edge.next()) {
            int higher = graph.getLevel(edge.getAdjNode());
            if (higher > rank) {
                int id = edge.getEdge();
                edges.higher()[at] = higher;
                edges.weight()[at] = weight(edge.getWeight(reverse));
                edges.millis()[at] = millisFrom(reverse ? edge.getAdjNode() : node, id);
                edges.centimetres()[at] = centimetres[id];
                at++;
            }
        }
    }

    static int weight(double weight) {
        return (int) Math.min(Hierarchy.TOO_FAR, Math.round(weight * 1000));
    }
}

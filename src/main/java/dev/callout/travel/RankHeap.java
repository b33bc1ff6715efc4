package dev.callout.travel;

import java.util.Arrays;

/** A binary heap of nodes, least weight first; the weights lie outside and may sink while a node is inside. */
final class RankHeap {
    private static final int OUTSIDE = -1;

    private final int[] weight;
    private final int[] position;
    private int[] heap = new int[64];
    private int size;

    RankHeap(int[] weight) {
        this.weight = weight;
        this.position = new int[weight.length];
        Arrays.fill(position, OUTSIDE);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Puts a node in, or moves it up after its weight has sunk. */
    void put(int node) {
        int at = position[node];
        if (at == OUTSIDE) {
            if (size == heap.length) {
                heap = Arrays.copyOf(heap, 2 * size);
            }
            at = size++;
        }
        int mine = weight[node];
        while (at > 0) {
            int parent = (at - 1) >>> 1;
            int above = heap[parent];
            if (weight[above] <= mine) {
                break;
            }
            place(above, at);
            at = parent;
        }
        place(node, at);
    }

    int poll() {
        int least = heap[0];
        position[least] = OUTSIDE;
        int last = heap[--size];
        if (size > 0) {
            sink(last);
        }
        return least;
    }

    private void sink(int node) {
        int mine = weight[node];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && weight[heap[child + 1]] < weight[heap[child]]) {
                child++;
            }
            if (weight[heap[child]] >= mine) {
                break;
            }
            place(heap[child], at);
            at = child;
        }
        place(node, at);
    }

    private void place(int node, int at) {
        heap[at] = node;
        position[node] = at;
    }
}

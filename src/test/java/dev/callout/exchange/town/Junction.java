package dev.callout.exchange.town;

/** Where streets meet or end. Two junctions are the same only if they are the same object. */
final class Junction {
    final Spot board;
    boolean levelCrossing;

    Junction(Spot board) {
        this.board = board;
    }

    double metresTo(Junction other) {
        return board.metresTo(other.board);
    }
}

package dev.callout.travel;

import java.nio.file.Path;

/**
 * Told when other roads have come into force.
 *
 * @param contentHash of the extract
 * @param extract where it was read from
 */
public record RoadsInForce(String contentHash, Path extract) {}

/** The pages of the three people, rendered on the server, and the first start that gives them something to show. */
@NullMarked
package dev.callout.web;

import org.jspecify.annotations.NullMarked;

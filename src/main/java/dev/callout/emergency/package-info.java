/** States of emergency: one switch that turns home visits into deliveries and help by phone, and back. */
@NullMarked
package dev.callout.emergency;

import org.jspecify.annotations.NullMarked;

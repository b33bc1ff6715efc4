package dev.callout.progress;

import dev.callout.access.Caller;
import dev.callout.call.Bodies;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.route.StopId;
import dev.callout.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reports of whoever calls now: a technician of the own stops, a dispatcher of all, for somebody who rang. */
@ApplicationScoped
public class FieldReports {
    private static final Logger LOG = Logger.getLogger(FieldReports.class);

    private final ProgressLog log;
    private final Corrections corrections;
    private final Caller caller;
    private final Clock clock;

    FieldReports(ProgressLog log, Corrections corrections, Caller caller, Clock clock) {
        this.log = log;
        this.corrections = corrections;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Reports that something has happened just now.
     *
     * @param body the JSON of the call, without when it happened
     * @return the visit after it
     * @throws NotFound where there is no such stop, or it is another technician's
     * @throws Refused where it contradicts what is known
     */
    public Visit now(StopId stop, byte @Nullable [] body) {
        return record(stop, Bodies.read(body, "progress", fields -> ProgressReader.read(fields, clock.instant())))
                .visit();
    }

    ProgressLog.Recorded record(StopId stop, ProgressReader.Report report) {
        ProgressLog.Recorded recorded = log.record(stop, report, caller.technician(), caller.name());
        LOG.infof(
                "Visit %s: %s, now %s",
                recorded.visit().id(), report.kind(), recorded.visit().state());
        return recorded;
    }

    /**
     * Takes back a report that was sent by mistake.
     *
     * @param body the JSON of the call
     * @throws NotFound where there is no such stop, or it is another technician's
     * @throws Refused where nothing of the kind is known, or the visit was planned anew since
     */
    public void withdraw(StopId stop, byte @Nullable [] body) {
        takeBack(stop, body);
    }

    ProgressLog.Recorded takeBack(StopId stop, byte @Nullable [] body) {
        ProgressResource.Mistake mistake = Bodies.read(body, "withdrawal of a report", ProgressReader::readMistake);
        ProgressLog.Recorded left =
                corrections.withdraw(stop, mistake.event(), mistake.reason(), caller.technician(), caller.name());
        LOG.infof(
                "Visit %s: %s is withdrawn, now %s",
                left.visit().id(), mistake.event(), left.visit().state());
        return left;
    }
}

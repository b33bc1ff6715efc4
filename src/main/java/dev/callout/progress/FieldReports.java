package dev.callout.progress;

import dev.callout.access.Caller;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.progress.ProgressEvent.Details;
import dev.callout.progress.ProgressEvent.Kind;
import dev.callout.route.StopId;
import dev.callout.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;

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
     * @return the visit after it
     * @throws NotFound where there is no such stop, or it is another technician's
     * @throws Refused where it contradicts what is known
     */
    public Visit now(StopId stop, Kind kind, Details details) {
        return record(stop, new ProgressReader.Report(kind, clock.instant().truncatedTo(ChronoUnit.MILLIS), details))
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
     * @throws NotFound where there is no such stop, or it is another technician's
     * @throws Refused where nothing of the kind is known, or the visit was planned anew since
     */
    public void withdraw(StopId stop, Kind kind, String reason) {
        takeBack(stop, kind, reason);
    }

    ProgressLog.Recorded takeBack(StopId stop, Kind kind, String reason) {
        ProgressLog.Recorded left = corrections.withdraw(stop, kind, reason, caller.technician(), caller.name());
        LOG.infof(
                "Visit %s: %s is withdrawn, now %s",
                left.visit().id(), kind, left.visit().state());
        return left;
    }
}

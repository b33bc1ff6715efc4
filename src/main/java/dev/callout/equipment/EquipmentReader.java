package dev.callout.equipment;

import dev.callout.customer.Contract;
import dev.callout.customer.ContractId;
import dev.callout.customer.Customers;
import dev.callout.document.Fields;
import dev.callout.visit.VisitId;
import dev.callout.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads what orders equipment without a technician. Notes every fault. */
@ApplicationScoped
class EquipmentReader {
    /** Stands in where a fault was noted. */
    private static final ContractId NONE = new ContractId(new UUID(0, 0));

    private final Customers customers;
    private final Visits visits;

    EquipmentReader(Customers customers, Visits visits) {
        this.customers = customers;
        this.visits = visits;
    }

    Shipments.Wanted shipment(Fields fields) {
        VisitId visit = fields.find("visit", "a visit's id", VisitId::of);
        if (visit != null && visits.find(visit).isEmpty()) {
            fields.fault("visit", "unknown-visit", visit, "There is no such visit.", null);
        }
        return new Shipments.Wanted(
                contract(fields),
                visit,
                fields.findText("case"),
                fields.text("item"),
                fields.choice("way", ShipmentEntity.Way.class, ShipmentEntity.Way.POST));
    }

    PickUps.Wanted pickUp(Fields fields) {
        return new PickUps.Wanted(
                contract(fields), fields.findText("case"), fields.text("item"), fields.instant("start"));
    }

    private ContractId contract(Fields fields) {
        String number = fields.text("contract");
        Contract contract = customers.findContract(number).orElse(null);
        if (contract == null && !number.isEmpty()) {
            fields.fault("contract", "unknown-contract", number, "There is no such contract.", null);
        }
        return contract == null ? NONE : contract.id();
    }
}

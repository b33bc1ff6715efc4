package dev.callout.web;

import dev.callout.customer.ContractId;
import dev.callout.customer.Customers;
import dev.callout.customer.Site;
import dev.callout.customer.Sites;
import dev.callout.equipment.EquipmentDesk;
import dev.callout.equipment.EquipmentDesk.Goods;
import dev.callout.time.Window;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts equipment that is sent or picked up into words. */
@ApplicationScoped
class GoodsWords {
    private final EquipmentDesk equipment;
    private final Customers customers;
    private final Sites sites;

    GoodsWords(EquipmentDesk equipment, Customers customers, Sites sites) {
        this.equipment = equipment;
        this.customers = customers;
        this.sites = sites;
    }

    /**
     * One shipment or pick-up.
     *
     * @param way a word of the program's own
     * @param state a word of the program's own
     * @param address where it is sent; null: it is picked up, or no address is known
     * @param when the slot, or the day on which it is expected
     * @param steps what can be done next, words of the program's own
     */
    record Line(
            String id,
            String way,
            String state,
            String item,
            @Nullable String address,
            @Nullable String when,
            @Nullable String tracking,
            String ordered,
            List<Step> steps) {
        /** What can be done next, with the last part of the address at which it is. */
        record Step(String name, String act) {}

        /** The field of the number under which it is followed. */
        public String field() {
            return "tracking-" + id;
        }
    }

    List<Line> of(Collection<UUID> ids, Speech speech) {
        return equipment.list(ids).stream().map(goods -> line(goods, speech)).toList();
    }

    private Line line(Goods goods, Speech speech) {
        boolean sent = goods.way() != EquipmentDesk.Way.PICK_UP;
        return new Line(
                goods.id().toString(),
                goods.way().name(),
                goods.state().name(),
                goods.item(),
                sent ? address(goods.contract()) : null,
                when(goods, speech),
                goods.tracking(),
                speech.moment(goods.madeAt()) + " · " + goods.madeBy(),
                goods.next().stream()
                        .map(step -> new Line.Step(step.name(), step.name().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    private static @Nullable String when(Goods goods, Speech speech) {
        Window slot = goods.slot();
        LocalDate expected = goods.expectedOn();
        return slot != null ? speech.dayAndWindow(slot) : expected == null ? null : speech.date(expected);
    }

    /** The newest place of the contract's customer. */
    private @Nullable String address(ContractId contract) {
        List<Site> own = sites.list(customers.getContract(contract).customer());
        return own.isEmpty() ? null : own.get(own.size() - 1).address();
    }
}

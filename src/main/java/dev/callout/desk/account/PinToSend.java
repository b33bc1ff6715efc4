package dev.callout.desk.account;

import dev.callout.customer.ContractId;
import dev.callout.desk.telling.Addressee;

/**
 * Raised in the transaction in which a PIN was made: whoever listens sends it to the registered contact. It is kept nowhere
 * in the clear by us, and must not be by who listens.
 */
public record PinToSend(ContractId contract, Addressee to, String pin) {
    /** Without the PIN: what is printed may end in a log. */
    @Override
    public String toString() {
        return "PinToSend[]";
    }
}

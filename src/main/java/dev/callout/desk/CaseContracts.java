package dev.callout.desk;

import dev.callout.customer.Contract;
import dev.callout.customer.Customers;
import dev.callout.desk.account.Accounts;
import dev.callout.policy.Identification;
import dev.callout.policy.Rulebook;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out whether somebody is the customer of a contract, in the ways that the rulebook allows. */
@ApplicationScoped
class CaseContracts {
    private final Customers customers;
    private final Accounts accounts;
    private final Rulebook rulebook;

    CaseContracts(Customers customers, Accounts accounts, Rulebook rulebook) {
        this.customers = customers;
        this.accounts = accounts;
        this.rulebook = rulebook;
    }

    /** What somebody says to prove it. */
    record Proof(
            String contract,
            @Nullable String surname,
            @Nullable String pin) {
        /** Without name and PIN: what is printed may end in a log. */
        @Override
        public String toString() {
            return "Proof[]";
        }
    }

    /** A contract, and how it was proved. */
    record Proved(Contract contract, Identification how) {}

    /** Empty where nothing is proved; who asks is not told what was wrong. */
    Optional<Proved> identify(Proof proof) {
        Set<Identification> allowed = rulebook.desk().phone().identification();
        Optional<Contract> known = customers.findContract(proof.contract().strip());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Contract contract = known.get();
        String pin = proof.pin();
        if (pin != null && allowed.contains(Identification.CONTRACT_AND_PIN) && accounts.isPin(contract.id(), pin)) {
            return Optional.of(new Proved(contract, Identification.CONTRACT_AND_PIN));
        }
        String surname = proof.surname();
        if (surname != null
                && allowed.contains(Identification.CONTRACT_AND_SURNAME)
                && plain(surname)
                        .equals(plain(customers.get(contract.customer()).surname()))) {
            return Optional.of(new Proved(contract, Identification.CONTRACT_AND_SURNAME));
        }
        return Optional.empty();
    }

    private static String plain(String surname) {
        return surname.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}

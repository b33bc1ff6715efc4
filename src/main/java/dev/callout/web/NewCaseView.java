package dev.callout.web;

import dev.callout.desk.Case;
import dev.callout.desk.telling.Way;
import dev.callout.policy.Identification;
import dev.callout.policy.Language;
import dev.callout.policy.Occasion;
import dev.callout.policy.PhoneHelp;
import dev.callout.territory.Territory;
import java.util.List;

/**
 * What opening a case lets choose, and what the rulebook asks of whoever is helped by phone.
 *
 * @param callLimit in minutes
 */
record NewCaseView(
        List<Choice> territories,
        List<Choice> occasions,
        List<Choice> sources,
        List<Choice> languages,
        List<Choice> ways,
        boolean bySurname,
        boolean byPin,
        boolean balance,
        long callLimit) {

    static NewCaseView of(List<Territory> territories, PhoneHelp terms, Language language) {
        DeskTexts texts = Wordings.desk(language);
        return new NewCaseView(
                Choice.ofTerritories(territories),
                Choice.of(List.of(Occasion.FAULT, Occasion.QUESTION, Occasion.ORDER), texts::occasion),
                Choice.of(List.of(Case.Source.PHONE, Case.Source.MAIL, Case.Source.PAGE), texts::source),
                Choice.ofLanguages(),
                Choice.of(List.of(Way.values()), texts::way),
                terms.identification().contains(Identification.CONTRACT_AND_SURNAME),
                terms.identification().contains(Identification.CONTRACT_AND_PIN),
                terms.balanceInOrder(),
                terms.callLimit().toMinutes());
    }
}

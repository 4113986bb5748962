package io.cryptopocket.spec.rules;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import java.util.List;
import java.util.Locale;

/** A property that should hold of the whole contract. The permitted types are the rules there are. */
public sealed interface Rule
        permits AnswersExcludeEachOther,
                AnswersStayOpen,
                ComponentsAreUsed,
                ErrorKeysAreCodes,
                ErrorRowsCanHappen,
                EverythingIsDescribed,
                ExamplesAreWhole,
                ExamplesFitTheirSchemas,
                ExtensionsAreKnown,
                FixtureValuesAgree,
                FixturesAreDeclared,
                KnownErrorCodesAreTheRows,
                LevelsAreStated,
                NumbersSayTheirUnit,
                ObjectsAreComponents,
                OpenQuestionsPointSomewhere,
                OperationIdsAreNames,
                PagesAreListed,
                PropertyNamesAreSnakeCase,
                RecipesNameRealThings,
                ReferencesStandAlone,
                RequestsAndResponsesPairUp,
                ScalarsReadAlike,
                SchemaNamesAreUpperCamelCase,
                SecuredOperationsRefuseStrangers,
                TakenValuesExist {

    /** All rules, by id. */
    static List<Rule> all() {
        return Rules.ALL;
    }

    /** The findings of all rules, by rule and then as each rule lists them. */
    static List<Finding> checkAll(Contract contract) {
        return all().stream().flatMap(rule -> rule.check(contract).stream()).toList();
    }

    /** Name in lower case with hyphens, made from the type's name, for example {@code levels-are-stated}. */
    default String id() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The property that should hold, as a sentence without a full stop. */
    String title();

    /** Where it does not hold; empty if it holds. */
    List<Finding> check(Contract contract);

    /** A finding of this rule. */
    default Finding finding(Element place, String message) {
        return Finding.of(this, place, message);
    }
}

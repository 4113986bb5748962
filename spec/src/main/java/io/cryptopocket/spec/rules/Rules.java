package io.cryptopocket.spec.rules;

import java.util.List;

/** One of each rule. */
final class Rules {

    static final List<Rule> ALL = List.of(
            new AnswersExcludeEachOther(),
            new AnswersStayOpen(),
            new ComponentsAreUsed(),
            new ErrorKeysAreCodes(),
            new ErrorRowsCanHappen(),
            new EverythingIsDescribed(),
            new ExamplesAreWhole(),
            new ExamplesFitTheirSchemas(),
            new ExtensionsAreKnown(),
            new FixtureValuesAgree(),
            new FixturesAreDeclared(),
            new KnownErrorCodesAreTheRows(),
            new LevelsAreStated(),
            new NumbersSayTheirUnit(),
            new ObjectsAreComponents(),
            new OpenQuestionsPointSomewhere(),
            new OperationIdsAreNames(),
            new PagesAreListed(),
            new PropertyNamesAreSnakeCase(),
            new RecipesNameRealThings(),
            new ReferencesStandAlone(),
            new RequestsAndResponsesPairUp(),
            new ScalarsReadAlike(),
            new SchemaNamesAreUpperCamelCase(),
            new SecuredOperationsRefuseStrangers(),
            new TakenValuesExist());

    private Rules() {}
}

namespace CaseAudit.Rules.Tests.GeneralRules;

/// <summary>The built-in standards with some keys replaced.</summary>
internal static class GivenStandards
{
    public static Standards BuiltIn => Rules.Knowledge.Knowledge.BuiltIn.Standards;

    /// <summary>The built-in standards; of the keys given, only the editions given.</summary>
    public static Standards With(params Standard[] editions) => new(
        BuiltIn.All.Where(edition => !editions.Any(other => other.Key == edition.Key)).Concat(editions),
        BuiltIn.Switches,
        BuiltIn.WordLists.Select(list => KeyValuePair.Create<string, IEnumerable<string>>(list, BuiltIn.Words(list))),
        BuiltIn.RiskFactors,
        BuiltIn.Calendar);

    public static Standard Edition(string key, decimal value, StandardUnit unit, string from = "1900-01-01") =>
        new(key, value, unit, "test", "test", Given.Day(from));
}

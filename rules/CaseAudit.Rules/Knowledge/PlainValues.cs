using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CaseAudit.Model;
using CaseAudit.Rules.LocalCriteria;

namespace CaseAudit.Rules.Knowledge;

/// <summary>What is in force and has no editions, flat: words, risk factors, the weight and wording of criteria, what the council’s own ask.</summary>
internal static class PlainValues
{
    /// <summary>What is said of a word that is no longer on its list, or an agency that no longer belongs.</summary>
    public const string Gone = "false";

    private const string There = "true";

    private static readonly JsonSerializerOptions _asWritten = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static IEnumerable<KeyValuePair<string, string>> Of(Standards standards, Catalogue catalogue, IReadOnlyList<LocalTemplate> local) =>
        catalogue.Criteria.SelectMany(Weight)
            .Concat(catalogue.Questions.SelectMany(Wording))
            .Concat(catalogue.Criteria.SelectMany(Wording))
            .Concat(local.SelectMany(Asked))
            .Concat(standards.WordLists.SelectMany(list => standards.Words(list).Order(StringComparer.OrdinalIgnoreCase).Select(word => Pair(There, KnowledgeSections.WordLists, list, word.ToLowerInvariant()))))
            .Concat(standards.RiskFactors.SelectMany(RiskFactor));

    private static IEnumerable<KeyValuePair<string, string>> Weight(Criterion criterion) =>
    [
        Of(criterion, "significance", Spelling<Significance>.Of(criterion.Significance)),
        Of(criterion, "essential", criterion.Essential ? There : Gone),
        .. criterion.EssentialFor.Select(status => Of(criterion, "essentialFor." + status, There)),
        .. criterion.Off is { } reason ? [Of(criterion, "off", reason)] : Array.Empty<KeyValuePair<string, string>>(),
    ];

    private static IEnumerable<KeyValuePair<string, string>> Wording(Criterion criterion) =>
        new[] { ("title", criterion.Title), ("asks", criterion.Asks), ("why", criterion.Why), ("cannotSee", criterion.CannotSee), ("prompt", criterion.Prompt), ("reference", criterion.Reference) }
            .Where(property => property.Item2 is not null).Select(property => Of(criterion, property.Item1, property.Item2!));

    // What stands in no catalogue: what a criterion of the council's own counts towards, is asked of and looks for, as its file has it.
    private static IEnumerable<KeyValuePair<string, string>> Asked(LocalTemplate template)
    {
        var criterion = template.Criterion;
        (string Property, object? Value)[] asked =
        [
            ("interval", criterion.Interval), ("within", criterion.Within), ("present", criterion.Present), ("count", criterion.Count), ("share", criterion.Share), ("mentions", criterion.Mentions), ("statuses", criterion.Statuses),
        ];
        return asked.Where(one => one.Value is not null).Select(one => Pair(JsonSerializer.Serialize(one.Value, _asWritten), KnowledgeSections.Catalogue, criterion.Code, one.Property))
            .Prepend(Pair(criterion.CountsTowards, KnowledgeSections.Catalogue, criterion.Code, "countsTowards"));
    }

    private static IEnumerable<KeyValuePair<string, string>> Wording(Question question) =>
    [
        Pair(question.Title, KnowledgeSections.Catalogue, question.Code, "title"),
        Pair(question.Asks, KnowledgeSections.Catalogue, question.Code, "asks"),
        Pair(question.Reference, KnowledgeSections.Catalogue, question.Code, "reference"),
    ];

    private static IEnumerable<KeyValuePair<string, string>> RiskFactor(RiskFactorStandard factor) =>
    [
        Pair(factor.RequiresRiskAssessment ? There : Gone, KnowledgeSections.RiskFactors, factor.Factor, "requiresRiskAssessment"),
        .. factor.Agencies.Select(agency => Pair(There, KnowledgeSections.RiskFactors, factor.Factor, "agencies", agency)),
    ];

    private static KeyValuePair<string, string> Of(Criterion criterion, string property, string value) => Pair(value, KnowledgeSections.Catalogue, criterion.Code, property);

    private static KeyValuePair<string, string> Pair(string value, params string[] path) => new(string.Join('.', path), value);
}

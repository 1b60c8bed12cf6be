using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR11_DataFields;

/// <summary>CR11.1: are the core fields of the child recorded, each with an answer and not a placeholder?</summary>
[Name(Code)]
public sealed class CR11_1_CoreFieldsRecorded : Rule
{
    internal const string Code = "CR11.1";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;

        When()
            .Match(() => @case)
            .Match(() => standards);

        Then()
            .Yield(_ => Decide(@case, standards));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards)
    {
        if (OnSite.NotAsked(@case, Code) is Finding notAsked) return notAsked;
        if (@case.Child is null) return @case.NotEvidenced(Code, () => "No evidence on the record: the extract says nothing of the child’s details.");

        var fields = CoreField.Of(@case.Child, @case.IsUnborn, standards.Words(WordLists.Placeholders)).ToList();
        var missing = fields.FindAll(field => !field.IsRecorded);
        return new Finding(Code, @case.CaseId, Conditions.Combine(fields, field => field.IsRecorded), () => Message(fields, missing), () => missing.Count == 0
                ? [@case.Shows("child", null, $"recorded: {Say.List(fields.Select(field => field.Words))}")]
                : missing.ConvertAll(Evidence))
        {
            Observations = [.. missing.Select(field => new Observation($"field.{field.Property}.missing", 1))],
        };
    }

    private static Evidence Evidence(CoreField field)
    {
        var child = Place.Root.Of("child");
        return field.Given ? new(child.Of(field.Property), null, $"placeholder “{field.Value}”") : new(child, null, $"{field.Words}: not recorded");
    }

    private static string Message(List<CoreField> fields, List<CoreField> missing) => missing.Count == 0
        ? $"{Say.Capital(Say.All(fields.Count, "core field"))} are recorded."
        : $"{Say.Capital(Say.OfTotal(missing.Count, fields.Count, "core field"))} {(missing.Count == 1 ? "is" : "are")} missing or hold{(missing.Count == 1 ? "s" : "")} a placeholder: {Say.List(missing.Select(field => field.Words))}.";
}

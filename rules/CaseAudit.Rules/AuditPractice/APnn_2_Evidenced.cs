using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.AuditPractice;

/// <summary>AP01.2 to AP11.2: does the commentary say what was seen (V3)?</summary>
/// <remarks>Enough words and something specific; whether the specific thing is to the point, a reviewer reads.</remarks>
[Name(Code)]
public sealed class APnn_2_Evidenced : Rule
{
    internal const string Code = "APnn.2";
    internal const int Number = 2;

    /// <inheritdoc/>
    public override void Define()
    {
        Standards standards = null!;
        AreaOfAudit area = null!;
        IEnumerable<AuditedRecord> records = null!;

        When()
            .Match(() => standards)
            .Match(() => area)
            .Query(() => records, q => q.Match<AuditedRecord>(r => r.CaseId == area.CaseId).Collect());

        Then()
            .Yield(_ => Decide(area, records.FirstOrDefault(), standards));
    }

    private static Finding Decide(AreaOfAudit area, AuditedRecord? record, Standards standards)
    {
        if (area.Coverage == Coverage.NotRecorded)
            return area.Finding(Number, Grade.NotEvidenced, () => area.Audit is null ? "No evidence: the extract carries no audits." : "No evidence of what the audit judged.", () => area.Audit is null ? [] : [area.Shows()]);
        if (area.Coverage == Coverage.NoAudits) return area.Finding(Number, Grade.NotApplicable, () => "The programme has no audits.");
        if (area.Recorded is null || area.IsUncovered) return area.Finding(Number, Grade.NotApplicable, () => $"The audit does not cover {area.Map.Name}.");

        var commentary = Commentary.Read(area.Recorded.Item, record, standards);
        var least = standards.Required(StandardKeys.AuditCommentaryWords, area.Audit!.Item.CompletedOn);
        bool? long_ = commentary.Words >= least.Value;
        bool? specific = commentary.Specifics.Count > 0;
        var silent = string.IsNullOrWhiteSpace(area.Recorded.Item.Commentary);
        var conditions = new[] { silent ? null : long_, silent && specific == false && area.Recorded.Item.Evidence is null ? null : specific };
        var grade = Conditions.Combine(Silence.Answered(conditions, area.CommentaryCarried));
        if (grade == Grade.NotEvidenced)
            return area.Finding(Number, grade, () => $"No evidence of what the judgement of {area.Map.Name} stands on.", () => [area.Recorded.Shows(area.Audit.Item.CompletedOn, "no commentary")]);

        return new Finding(area.Map.Criterion(Number), area.Subject, grade, () => Message(area, commentary, least), () => commentary.Evidence(area.Recorded, area.Audit.Item.CompletedOn))
        {
            Standards = [least],
        };
    }

    private static string Message(AreaOfAudit area, Commentary commentary, Standard least)
    {
        var words = commentary.Words switch
        {
            0 => "holds no text",
            _ when commentary.Words >= least.Value => $"has {Say.Count(commentary.Words, "word")}",
            _ => $"has {Say.Count(commentary.Words, "word")} where {Say.Standard(least)} are asked,",
        };
        var specifics = commentary.Specifics.Count == 0
            ? "names nothing specific"
            : $"names {Say.List(commentary.Specifics.Select(one => Specific.Words(one.Kind)).Distinct(StringComparer.Ordinal))}";
        return $"The commentary on {area.Map.Name} {words} and {specifics}.{commentary.OnReferences}";
    }
}

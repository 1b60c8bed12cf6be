using CaseAudit.Model;
using CaseAudit.Rules;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Review;

/// <summary>Chooses samples of cases from lists. The same cases, in whatever order, with the same request and knowledge give the same sample.</summary>
/// <param name="knowledge">The standards and the catalogue in force.</param>
public sealed class SampleSelection(Knowledge knowledge)
{
    private readonly SelectionJudge _judge = new(knowledge);

    /// <summary>Chooses a sample.</summary>
    /// <param name="list">The listed cases.</param>
    /// <param name="request">What is asked for.</param>
    public Sample Choose(IReadOnlyList<ListedCase> list, SampleRequest request)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(request);
        // The order of a list is the council's; only the seed is to decide.
        var rows = list.OrderBy(listed => listed.CaseId, StringComparer.Ordinal).ThenBy(listed => listed.MappingArea).ToList();
        return request.Purpose switch
        {
            SamplePurpose.AuditValidation => new AuditValidationSample(request, knowledge.Standards).Choose(Once(rows)),
            SamplePurpose.CaseMapping => new CaseMappingSample(request, knowledge.Standards).Choose(rows),
            _ => new CaseRecordsSample(request, knowledge, _judge).Choose(Once(rows)),
        };
    }

    private static List<ListedCase> Once(List<ListedCase> rows) => [.. rows.DistinctBy(listed => listed.CaseId, StringComparer.Ordinal)];
}

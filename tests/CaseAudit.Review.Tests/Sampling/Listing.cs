using CaseAudit.Model;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Review.Tests.Sampling;

/// <summary>Lists to choose from.</summary>
internal static class Listing
{
    public static DateOnly Day { get; } = new(2024, 5, 31);

    public static SampleSelection Selection { get; } = new(Knowledge.BuiltIn);

    /// <summary>Plain cases of one kind, which give no reason.</summary>
    public static IEnumerable<ListedCase> Plain(int count) => Enumerable.Range(1, count).Select(number => new ListedCase
    {
        CaseId = $"P-{number:000}", Status = CaseStatus.ChildInNeed, StatusFrom = new(2024, 5, 1), Team = "Family Support", TeamType = TeamType.LongTerm,
        DateOfBirth = new(2014, 1, 1), Gender = "female", Ethnicity = "WBRI", Disability = "none", PreviousPlans = 0, LegalStatus = "none", LegalStatusFrom = new(2024, 5, 1),
    });

    public static ListedCase Repeat(string caseId, string team = "Family Support") =>
        Plain(1).Single() with { CaseId = caseId, Status = CaseStatus.ChildProtection, PreviousPlans = 1, Team = team };

    /// <summary>Cases audited a day apart, back from the day before <see cref="Day"/>.</summary>
    public static IEnumerable<ListedCase> Audited(int count, Func<int, string?> auditor, Func<int, AuditKind?> kind) => Enumerable.Range(0, count).Select(number => new ListedCase
    {
        CaseId = $"A-{number:000}", LastAuditedOn = Day.AddDays(-1 - number), Auditor = auditor(number), AuditKind = kind(number),
    });

    public static IEnumerable<ListedCase> Mapped(MappingArea area, int count, string prefix) =>
        Enumerable.Range(1, count).Select(number => new ListedCase { CaseId = $"{prefix}-{number:00}", MappingArea = area });

    public static Sample Choose(SamplePurpose purpose, IEnumerable<ListedCase> list, ulong seed = 1, int? size = null) =>
        Selection.Choose([.. list], new SampleRequest(purpose, Day, seed, size));

    public static IReadOnlyList<string> Ids(Sample sample) => [.. sample.Chosen.Select(chosen => chosen.Listed.CaseId)];
}

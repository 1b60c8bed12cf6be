using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR04_Assessment;

/// <summary>Short ways to write assessments.</summary>
internal static class Assessed
{
    public static Assessment Assessment(AssessmentType type, string started, string? completed) =>
        new() { Type = type, Started = Day(started), Completed = completed is null ? null : Day(completed) };

    public static Assessment Single(string started, string? completed) => Assessment(AssessmentType.Single, started, completed);

    /// <summary>A single assessment from 8 January to 16 February 2024.</summary>
    public static Assessment Current => Single("2024-01-08", "2024-02-16");

    /// <summary>An assessment before <see cref="Current"/>.</summary>
    public static Assessment Earlier => Single("2023-11-06", "2023-12-08");

    public static CaseExtract Child(string opened, params Assessment[] assessments) => Case(CaseStatus.ChildInNeed, opened) with { Assessments = assessments };

    /// <summary>A child in need since 6 November 2023.</summary>
    public static CaseExtract With(params Assessment[] assessments) => Child("2023-11-06", assessments);

    /// <summary>The same with nothing said of assessments.</summary>
    public static CaseExtract Silent => Case(CaseStatus.ChildInNeed, "2023-11-06");

    /// <summary>The rows that every criterion on the content of the current assessment shares.</summary>
    public static IEnumerable<CriterionCase> Unjudged =>
    [
        new("nothing said of assessments", Grade.NotEvidenced, Silent),
        new("no assessment recorded", Grade.NotApplicable, With()),
        new("in progress", Grade.NotApplicable, With(Single("2024-05-01", null))),
        new("only an early help assessment", Grade.NotApplicable, With(Assessment(AssessmentType.EarlyHelp, "2024-01-08", "2024-02-16"))),
        new("completed in an earlier episode", Grade.NotApplicable, Child("2024-03-04", Current)),
    ];
}

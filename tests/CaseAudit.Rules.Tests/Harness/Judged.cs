namespace CaseAudit.Rules.Tests.Harness;

/// <summary>Judges a case with all rules and the built-in knowledge, as the product does.</summary>
internal static class Judged
{
    private static readonly CaseJudge Judge = new(Knowledge.Knowledge.BuiltIn, []);

    /// <summary>The whole case; a rule that throws fails the test.</summary>
    public static JudgedCase Case(CaseExtract extract, DateOnly? asOf = null, params string[] leftOut)
    {
        var judged = Judge.Judge(extract, asOf ?? Given.AsOf, leftOut.ToHashSet(StringComparer.Ordinal));
        judged.Errors.ShouldBeEmpty();
        return judged;
    }

    /// <summary>What one criterion found.</summary>
    public static Finding Finding(string code, CaseExtract extract, DateOnly? asOf = null) =>
        Case(extract, asOf).Questions.SelectMany(question => question.Findings).Single(finding => finding.Code == code);

    /// <summary>The grade of one question.</summary>
    public static Grade? Question(string code, CaseExtract extract, DateOnly? asOf = null) =>
        Case(extract, asOf).Questions.Single(question => question.Question.Code == code).Grade;
}

using CaseAudit.Rules.CaseRecord.QuestionGrading;
using CaseAudit.Rules.Explaining;

namespace CaseAudit.Rules.Tests.Explaining;

public sealed class GradeReasonTests
{
    [Fact]
    public void EveryGrade_IsDecidedByFindings_WithoutWhichItWouldBeAnother()
    {
        foreach (var (first, second, third) in from first in One() from second in One() from third in One() select (first, second, third))
        {
            List<(Grade Grade, bool Essential)> all = [first, second, third];
            var grade = GradeQuestion.Combine(all);
            var findings = all.Select((one, i) => (new Finding($"CR03.{i + 1}", "T-1", one.Grade, () => ""), one.Essential)).ToList();

            var (why, deciding) = GradeReason.Of(grade, findings);

            foreach (var code in deciding.Select(finding => finding.Code).Where(_ => grade is Grade.NotMet or Grade.PartlyMet or Grade.Strength)) why.ShouldContain(code);
            if (grade == Grade.Met) continue;
            deciding.ShouldNotBeEmpty($"{grade}: {string.Join(", ", all)}");
            var others = findings.Where(one => !deciding.Contains(one.Item1)).Select(one => (one.Item1.Grade, one.Essential)).ToList();
            GradeQuestion.Combine(others).ShouldSatisfyAllConditions(() => (others.Count == 0 || GradeQuestion.Combine(others) != grade).ShouldBeTrue($"{grade}: {string.Join(", ", all)}"));
        }
    }

    [Theory]
    [InlineData(Grade.NotMet, "The essential criterion CR03.1 is not met.")]
    [InlineData(Grade.PartlyMet, "No essential criterion is not met, but the essential criterion CR03.1 is partly met.")]
    [InlineData(Grade.NotEvidenced, "The record is silent on every criterion that applies.")]
    [InlineData(Grade.NotApplicable, "None of its criteria applies to this case.")]
    [InlineData(Grade.Met, "Every essential criterion that applies is met, and none of the others is not met.")]
    [InlineData(Grade.Strength, "Every essential criterion that applies is met, none of the others is partly met or not met, and the criterion CR03.1 is a strength.")]
    public void Sentence_SaysTheRule(Grade grade, string sentence)
    {
        var (why, _) = GradeReason.Of(grade, [(new Finding("CR03.1", "T-1", grade, () => ""), true)]);

        why.ShouldBe(sentence);
    }

    private static IEnumerable<(Grade Grade, bool Essential)> One() => from grade in Enum.GetValues<Grade>() from essential in new[] { true, false } select (grade, essential);
}

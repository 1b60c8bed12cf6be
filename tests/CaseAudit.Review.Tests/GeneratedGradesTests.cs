using CaseAudit.Extracts;
using CaseAudit.Model;
using CaseAudit.Rules;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Review.Tests;

/// <summary>Generated cases are worth measuring and testing with only if they lead everywhere.</summary>
public sealed class GeneratedGradesTests
{
    private static readonly DateOnly EndOfMay = new(2024, 5, 31);

    // Grades that no case can earn: strength where no criterion of the question has it; not met in the general comments, of which none is
    // essential; not applicable where a criterion applies to every case (CR00.4, CR07.6, CR08.6, CR10.1).
    private static readonly Dictionary<string, Grade[]> OutOfReach = new(StringComparer.Ordinal)
    {
        ["CR00"] = [Grade.Strength, Grade.NotMet, Grade.NotApplicable],
        ["CR02"] = [Grade.Strength],
        ["CR04"] = [Grade.Strength],
        ["CR05"] = [Grade.Strength],
        ["CR06"] = [Grade.Strength],
        ["CR07"] = [Grade.NotApplicable],
        ["CR08"] = [Grade.NotApplicable],
        ["CR10"] = [Grade.Strength, Grade.NotApplicable],
        ["CR11"] = [Grade.Strength],
    };

    [Fact]
    public void FiveHundredCases_EveryQuestion_ReachesEveryGrade()
    {
        var judge = new CaseJudge(Knowledge.BuiltIn, []);
        var records = Enumerable.Range(1, 500).Select(number => new RawRecord { Source = "generated", Line = number, Ordinal = number - 1, Utf8 = ExtractWriter.Line(GeneratedCase.Make(7, number, EndOfMay)) });

        var result = new CaseReview(judge, new AsOfDate(EndOfMay, EndOfMay), 2).Run(records, _ => { }, _ => { });

        result.Errors.ShouldBeEmpty();
        result.Rejected.ShouldBeEmpty();
        foreach (var question in result.Summary.Questions)
        {
            var unreached = Enum.GetValues<Grade>().Where(grade => result.Summary.Of(question.Code)[grade] == 0);
            unreached.ShouldBe(OutOfReach.GetValueOrDefault(question.Code) ?? [], question.Code);
        }
    }
}

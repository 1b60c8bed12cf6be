using CaseAudit.Extracts;
using CaseAudit.Model;
using CaseAudit.Rules;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Review.Tests.Summary;

/// <summary>The sample cases as judged, with their records.</summary>
internal static class SampleCases
{
    public static IReadOnlyList<(JudgedCase Judged, CaseExtract Extract)> All { get; } = Judge();

    private static List<(JudgedCase, CaseExtract)> Judge()
    {
        var cases = new List<(JudgedCase, CaseExtract)>();
        var day = new DateOnly(2024, 5, 31);
        new CaseReview(new CaseJudge(Knowledge.BuiltIn, []), new AsOfDate(null, day), 2).Run(
            InputPaths.Find([Path.Combine(Folder(), "..", "..", "..", "samples", "cases")]).SelectMany(input => RecordSplitter.Split(input, Stream.Null)),
            _ => true,
            (judged, read) => cases.Add((judged, read.Case)),
            _ => { });
        return cases;
    }

    private static string Folder([System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}

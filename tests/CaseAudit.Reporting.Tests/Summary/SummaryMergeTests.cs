using System.Globalization;
using System.Text;
using CaseAudit.Extracts;
using CaseAudit.Model;
using CaseAudit.Review;
using CaseAudit.Rules;
using CaseAudit.Rules.Knowledge;
using FsCheck;
using FsCheck.Fluent;

namespace CaseAudit.Reporting.Tests.Summary;

/// <summary>Whatever the split, the order of the parts and the order in which they are merged: the same bytes as the whole.</summary>
public sealed class SummaryMergeTests
{
    private static readonly CaseJudge Judge = new(Knowledge.BuiltIn, []);

    // One of each kind, two of which come to different things on different days.
    private static readonly Acceptances Accepted = new(
    [
        Exception("CR03.1", Acceptance.AllCases, "2024-05-01", "2024-05-31"),
        Exception("CR08.2", Acceptance.AllCases, "2024-06-01", "2024-12-31"),
        Exception("CR09.1", Acceptance.AllCases, "2023-01-01", "2023-12-31"),
        Exception("CR09.1", GeneratedCase.Make(11, 7, new(2024, 5, 31)).CaseId, "2024-01-01", "2024-12-31"),
        Exception("CR10.1", Acceptance.AllCases, "2025-01-01", "2025-12-31"),
        Exception("CR10.2", "no such case", "2024-01-01", "2024-12-31"),
    ]);

    private static readonly IReadOnlyList<(JudgedCase Judged, CaseExtract Extract)> Cases =
        [.. Enumerable.Range(1, 150).Select(number =>
        {
            // Days differ, as those of extracts do.
            var day = new DateOnly(2024, 5, 31).AddDays(number % 3);
            var extract = GeneratedCase.Make(11, number, day);
            return (Accepted.Mark(Judge.Judge(extract, day, new HashSet<string>(StringComparer.Ordinal))), extract);
        })];

    [Fact]
    public void Merge_AnySplitInAnyOrder_GivesTheBytesOfTheWhole()
    {
        var summary = Summary(Cases, 3);
        var whole = Written(summary);
        summary.Exceptions.Uses.Select(use => use.State).Distinct().Count().ShouldBeGreaterThanOrEqualTo(4);

        Check.One(Config.QuickThrowOnFailure.WithReplay(20240531UL, 1UL).WithMaxTest(60), Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var parts = new List<(JudgedCase, CaseExtract)>[random.Next(1, 9)];
            for (var part = 0; part < parts.Length; part++) parts[part] = [];
            var shuffled = Cases.ToArray();
            random.Shuffle(shuffled);
            foreach (var one in shuffled) parts[random.Next(random.Next(parts.Length) + 1)].Add(one);

            // Each part is written and read as by another process; two at a time are merged, and the result is a part again.
            var summaries = parts.Select((part, index) => Read(Written(Summary(part, index == 0 ? 3 : 0)))).ToList();
            while (summaries.Count > 1)
            {
                var (one, other) = (Taken(), Taken());
                one.Merge(other);
                summaries.Add(random.Next(2) == 0 ? one : Read(Written(one)));
            }

            return Written(summaries[0]) == whole;

            ReviewSummary Taken()
            {
                var at = random.Next(summaries.Count);
                var taken = summaries[at];
                summaries.RemoveAt(at);
                return taken;
            }
        }));
    }

    [Fact]
    public void Merge_NoCases_ChangesNothing()
    {
        var summary = Summary(Cases.Take(5), 1);
        var before = Written(summary);

        summary.Merge(Summary([], 0));
        Written(summary).ShouldBe(before);

        var empty = Summary([], 0);
        empty.Merge(summary);
        Written(empty).ShouldBe(before);
    }

    [Fact]
    public void Merge_OtherQuestions_IsRefused() =>
        Should.Throw<ArgumentException>(() => Summary([], 0).Merge(new ReviewSummary(new CaseJudge(Knowledge.BuiltIn, ["CR03.1"]).Questions)));

    private static ReviewSummary Summary(IEnumerable<(JudgedCase Judged, CaseExtract Extract)> cases, int rejected)
    {
        var summary = new ReviewSummary(Judge.Questions, Accepted);
        foreach (var (judged, extract) in cases) summary.Add(judged, extract);
        summary.Note(new InputCounts(rejected, rejected * 2, 0, 0));
        return summary;
    }

    private static Acceptance Exception(string criterion, string caseId, string from, string until) => new()
    {
        Criterion = criterion,
        Case = caseId,
        Reason = "Agreed.",
        AcceptedBy = "service manager",
        From = DateOnly.Parse(from, CultureInfo.InvariantCulture),
        Until = DateOnly.Parse(until, CultureInfo.InvariantCulture),
    };

    private static string Written(ReviewSummary summary)
    {
        using var stream = new MemoryStream();
        SummaryJsonWriter.Write(stream, SummaryDocument.Of(summary, "1.0.0", "abc", null));
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static ReviewSummary Read(string text)
    {
        var (documents, fault) = SummaryReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        fault.ShouldBeNull();
        return documents.ShouldHaveSingleItem().Counts;
    }
}
